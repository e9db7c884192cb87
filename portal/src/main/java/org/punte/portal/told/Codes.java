package org.punte.portal.told;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.page.Frame;

/** The code lists of identity-service in the reader's language, remembered for a while: they are the same for everybody. */
@Named("codes")
@Singleton
public class Codes {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final FindingClient findings;
    private final Frame frame;
    private final Clock clock;
    private final Map<String, Loaded> lists = new ConcurrentHashMap<>();

    Codes(@RestClient FindingClient findings, Frame frame, Clock clock) {
        this.findings = findings;
        this.frame = frame;
        this.clock = clock;
    }

    /** A code and what it is called. */
    public record Option(String code, String name) {}

    private record Loaded(JsonNode list, Instant until) {}

    public List<Option> of(String list) {
        return codes(list).map(this::option).toList();
    }

    /** Those that carry a mark. */
    public List<Option> marked(String list, String mark) {
        return codes(list)
                .filter(code -> StreamSupport.stream(code.path("marks").spliterator(), false)
                        .anyMatch(one -> one.asText().equals(mark)))
                .map(this::option)
                .toList();
    }

    /** A code that the list does not know stands for itself. */
    public String name(String list, String code) {
        return of(list).stream()
                .filter(option -> option.code().equals(code))
                .map(Option::name)
                .findFirst()
                .orElse(code);
    }

    /** What something labelled in all languages is called here. */
    String label(JsonNode labelled) {
        return labelled.path("label").path(frame.language()).asText();
    }

    private Stream<JsonNode> codes(String list) {
        return StreamSupport.stream(load(list).path("codes").spliterator(), false);
    }

    private Option option(JsonNode code) {
        return new Option(code.path("code").asText(), label(code));
    }

    private JsonNode load(String list) {
        var now = clock.instant();
        var known = lists.get(list);
        if (known != null && known.until().isAfter(now)) return known.list();
        var fresh = findings.codes(list);
        lists.put(list, new Loaded(fresh, now.plus(FRESH)));
        return fresh;
    }
}
