package org.punte.portal.told;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.finding.FindingClient;

/** The indicators as a form asks them, in the reader's language. */
@ApplicationScoped
public class Grid {
    private static final String LEFT_OUT = "-";

    private final FindingClient findings;
    private final Codes codes;

    Grid(@RestClient FindingClient findings, Codes codes) {
        this.findings = findings;
        this.codes = codes;
    }

    /** A dimension, and what a profile asks in it. */
    public record Group(String code, String name, List<Codes.Option> signs) {}

    /** What a profile asks, by dimension. */
    public List<Group> of(String profile) {
        return each(findings.indicators().path("dimensions"))
                .map(dimension -> new Group(
                        dimension.path("code").asText(),
                        codes.label(dimension),
                        each(dimension.path("indicators"))
                                .filter(sign -> !LEFT_OUT.equals(
                                        sign.path("weights").path(profile).asText()))
                                .map(sign -> new Codes.Option(sign.path("code").asText(), codes.label(sign)))
                                .toList()))
                .toList();
    }

    /** Whom one can ask about. */
    public List<String> profiles() {
        return each(findings.indicators().path("profiles"))
                .map(profile -> profile.path("code").asText())
                .toList();
    }

    /** What every sign and dimension of a form is called. */
    public static Names names(List<Group> groups) {
        return new Names(Stream.concat(
                        groups.stream().map(group -> new Codes.Option(group.code(), group.name())),
                        groups.stream().flatMap(group -> group.signs().stream()))
                .collect(Collectors.toMap(Codes.Option::code, Function.identity())));
    }

    /** Names by code; a code without one stands for itself. */
    public record Names(Map<String, Codes.Option> known) {
        public String of(String code) {
            return known.containsKey(code) ? known.get(code).name() : code;
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
