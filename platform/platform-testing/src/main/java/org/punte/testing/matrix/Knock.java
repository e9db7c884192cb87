package org.punte.testing.matrix;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.Tokens;

/** Calls an endpoint. By the JDK's client, because the cells of a service are thousands of calls. */
final class Knock {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Of the agencies in tests. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private Knock() {}

    /** With a body that is understood, so that only the relation decides. */
    static Reply about(Scene scene, Endpoint endpoint, Account caller) {
        var words = words(scene, caller);
        return send(
                endpoint,
                caller,
                filled(endpoint.pathAndQuery(), words),
                endpoint.body() == null ? null : filled(json(endpoint.body()), words),
                words);
    }

    /** About what is not there, with nothing in hand: only who calls decides. */
    static Reply at(Endpoint endpoint, @Nullable Account caller) {
        return send(
                endpoint,
                caller,
                endpoint.path().replace("{id}", UUID.randomUUID().toString()),
                endpoint.body() == null ? null : "{}",
                Map.of());
    }

    private static Reply send(
            Endpoint endpoint,
            @Nullable Account caller,
            String path,
            @Nullable String body,
            Map<String, String> words) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "*/*")
                .method(endpoint.method(), body == null ? noBody() : ofString(body));
        if (caller != null) request.header("Authorization", "Bearer " + Tokens.textFor(caller));
        endpoint.headers().forEach((name, value) -> request.header(name, filled(value, words)));
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> words(Scene scene, Account caller) {
        var today = LocalDate.now(ZONE);
        var words = new HashMap<>(scene.words());
        words.put("id", scene.id());
        words.put("caller", caller.id().toString());
        words.put("own", String.valueOf(scene.own()));
        words.put("party", String.valueOf(scene.party()));
        words.put("somebody", UUID.randomUUID().toString());
        words.put("today", today.toString());
        words.put("yesterday", today.minusDays(1).toString());
        words.put("soon", today.plusDays(30).toString());
        return words;
    }

    private static String filled(String text, Map<String, String> words) {
        for (var word : words.entrySet()) text = text.replace("{" + word.getKey() + "}", word.getValue());
        return text;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
