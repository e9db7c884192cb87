package org.punte.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** One service as one account sees it. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI service;
    private final Supplier<String> token;

    public Api(URI service, Supplier<String> token) {
        this.service = service;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, request(path).GET());
    }

    /** Each call carries a fresh idempotency key. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** The same key and body make the same thing once. */
    public Answer post(String path, Object body, UUID key) {
        return send(
                "POST",
                path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    /** Changes what stands there now: its version is asked for first. */
    public Answer patch(String path, Object body) {
        String tag = exchange("GET", path, request(path).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new Unexpected(path + " has no version"));
        var patch = request(path).header("Content-Type", "application/json").header("If-Match", tag);
        return send("PATCH", path, patch.method("PATCH", BodyPublishers.ofByteArray(bytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        var answer = exchange(method, path, request);
        return new Answer(question(method, path), answer.statusCode(), read(answer.body()));
    }

    private HttpResponse<byte[]> exchange(String method, String path, HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new Unexpected(question(method, path) + " got no answer: " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unexpected(question(method, path) + " was interrupted");
        }
    }

    private String question(String method, String path) {
        return method + " " + service + path;
    }

    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new Unexpected("No JSON: " + unreadable.getMessage());
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
