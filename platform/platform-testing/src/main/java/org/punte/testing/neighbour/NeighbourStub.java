package org.punte.testing.neighbour;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands where another service is. A test PUTs what it shall answer, as {@code status body}; it answers only those who bring a
 * token. Arguments: {@code client}, the name of the rest client that asks it, and {@code otherwise}, its answer where nothing was put.
 */
public class NeighbourStub implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;
    private String client;
    private String otherwise;

    @Override
    public void init(Map<String, String> arguments) {
        client = arguments.get("client");
        otherwise = arguments.get("otherwise");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::handle);
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client." + client + ".url", url);
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var whole = exchange.getRequestURI().toString();
        if (exchange.getRequestMethod().equals("PUT")) {
            answers.put(whole, new String(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(204, -1);
        } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            exchange.sendResponseHeaders(401, -1);
        } else {
            answer(exchange, answers.getOrDefault(whole, answers.getOrDefault(path, otherwise)));
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String answer) throws IOException {
        var body = answer.substring(4).getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
        exchange.getResponseBody().write(body);
    }
}
