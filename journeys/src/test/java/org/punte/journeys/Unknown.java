package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Unknown and forbidden look the same: whatever is not somebody's answers as what was never there. */
final class Unknown {
    private Unknown() {}

    /** Of each request its own: they stand in both answers, and say nothing of what was asked for. */
    private static final Set<String> OF_THE_REQUEST = Set.of("date", "x-request-id");

    /** The answers differ in nothing but the request id, the moment and the id that was asked for. */
    static void to(Actor actor, Part service, String path, UUID secret) {
        UUID unknown = UUID.randomUUID();
        Response forbidden = actor.at(service).get(path, secret);
        Response missing = actor.at(service).get(path, unknown);
        assertThat(forbidden.statusCode()).as(path).isEqualTo(404);
        assertThat(missing.statusCode()).as(path).isEqualTo(404);
        assertThat(without(forbidden, secret)).as(path).isEqualTo(without(missing, unknown));
        assertThat(headers(forbidden, secret)).as(path).isEqualTo(headers(missing, unknown));
    }

    /** Each line, also where a name comes twice; the length of the body is one of them. */
    private static List<String> headers(Response answer, UUID id) {
        return answer.headers().asList().stream()
                .map(header -> {
                    var name = header.getName().toLowerCase(Locale.ROOT);
                    var value = OF_THE_REQUEST.contains(name) ? "" : header.getValue();
                    return name + ": " + value.replace(id.toString(), "ID");
                })
                .sorted()
                .toList();
    }

    private static Map<String, Object> without(Response answer, UUID id) {
        var body = new JsonPath(answer.asString().replace(id.toString(), "ID")).<String, Object>getMap("$");
        body.remove("requestId");
        return body;
    }
}
