package org.punte.testing.matrix;

import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;

/** Calls an endpoint. */
final class Knock {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Knock() {}

    /** With a body that is understood, so that only the relation decides. */
    static Reply about(Scene scene, Endpoint endpoint, Account caller) {
        return send(
                endpoint, caller, endpoint.pathAndQuery().replace("{id}", scene.id()), body(endpoint, scene, caller));
    }

    /** About what is not there, with nothing in hand: only who calls decides. */
    static Reply at(Endpoint endpoint, @Nullable Account caller) {
        return send(
                endpoint,
                caller,
                endpoint.path().replace("{id}", UUID.randomUUID().toString()),
                endpoint.body() == null ? null : "{}");
    }

    private static Reply send(Endpoint endpoint, @Nullable Account caller, String path, @Nullable String body) {
        var request = caller == null ? anonymous() : as(caller);
        if (body != null) request.body(body);
        return Reply.of(request.request(endpoint.method(), path));
    }

    private static @Nullable String body(Endpoint endpoint, Scene scene, Account caller) {
        if (endpoint.body() == null) return null;
        var today = LocalDate.now(ZoneOffset.UTC);
        try {
            return JSON.writeValueAsString(endpoint.body())
                    .replace("{id}", scene.id())
                    .replace("{caller}", caller.id().toString())
                    .replace("{own}", String.valueOf(scene.own()))
                    .replace("{party}", String.valueOf(scene.party()))
                    .replace("{somebody}", UUID.randomUUID().toString())
                    .replace("{yesterday}", today.minusDays(1).toString())
                    .replace("{soon}", today.plusDays(30).toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
