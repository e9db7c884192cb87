package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Unknown and forbidden look the same: whatever is not somebody's answers as what was never there. */
final class Unknown {
    private Unknown() {}

    /** The bodies differ in nothing but the request id and the id that was asked for. */
    static void to(Actor actor, Part service, String path, UUID secret) {
        UUID unknown = UUID.randomUUID();
        Response forbidden = actor.at(service).get(path, secret);
        Response missing = actor.at(service).get(path, unknown);
        assertThat(forbidden.statusCode()).as(path).isEqualTo(404);
        assertThat(missing.statusCode()).as(path).isEqualTo(404);
        assertThat(without(forbidden, secret)).as(path).isEqualTo(without(missing, unknown));
    }

    private static Map<String, Object> without(Response answer, UUID id) {
        var body = new JsonPath(answer.asString().replace(id.toString(), "ID")).<String, Object>getMap("$");
        body.remove("requestId");
        return body;
    }
}
