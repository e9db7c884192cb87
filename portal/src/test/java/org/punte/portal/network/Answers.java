package org.punte.portal.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers what was told by {@code POST /told?method=&path=&status=}, and remembers what was asked. */
class Answers implements HttpHandler {
    /** A status that no server sends: the connection breaks off, once. */
    static final int BROKEN = 1;

    private record Told(int status, byte[] body) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/told" -> tell(exchange, body);
            case "/asked" -> send(exchange, 200, String.join("\n", asked).getBytes(UTF_8));
            default -> answer(exchange, path, body);
        }
    }

    private void tell(HttpExchange exchange, byte[] body) throws IOException {
        var query = Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var key = query.get("method") + " " + query.get("path");
        told.put(key, new Told(Integer.parseInt(query.get("status")), body));
        send(exchange, 200, new byte[0]);
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add("%s %s key=%s tag=%s token=%s from=%s body=%s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("If-Match"),
                        headers.getFirst("Authorization"),
                        headers.getFirst("X-Forwarded-For"),
                        new String(body, UTF_8)));
        var answer = told.getOrDefault(exchange.getRequestMethod() + " " + path, new Told(404, "{}".getBytes(UTF_8)));
        if (answer.status() == BROKEN) breakOff(exchange, path);
        else send(exchange, answer.status(), answer.body());
    }

    /** Once; the next try finds nothing here, or what was told before it broke. */
    private void breakOff(HttpExchange exchange, String path) {
        var key = exchange.getRequestMethod() + " " + path;
        told.computeIfPresent(key, (k, broken) -> new Told(200, broken.body()));
        exchange.close();
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
