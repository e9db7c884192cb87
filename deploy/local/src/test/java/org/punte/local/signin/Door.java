package org.punte.local.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages in the shape of Keycloak's, with a first few passwords refused. The real door is in every journey. */
public final class Door implements AutoCloseable {
    private static final String FORM = """
            <form action="/again"><input name="username"><input name="password">
            <span class="kc-feedback-text">Invalid username or password.</span></form>
            """;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger tokens = new AtomicInteger();
    private final HttpServer server;
    private final int refusals;

    private Door(HttpServer server, int refusals) {
        this.server = server;
        this.refusals = refusals;
    }

    /** Open, on a port of its own. */
    public static Door refusing(int refusals) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var door = new Door(server, refusals);
            door.shows("/realms/punte/protocol/openid-connect/auth", page -> answer(page, 200, FORM));
            door.shows("/realms/punte/protocol/openid-connect/token", door::token);
            door.shows("/again", door::password);
            server.start();
            return door;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    public Door shows(String path, HttpHandler page) {
        server.createContext(path, page);
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How often a password was given. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Each token is another one: {@code token-1}, {@code token-2}. */
    private void token(HttpExchange page) throws IOException {
        answer(page, 200, "{\"access_token\":\"token-%d\",\"expires_in\":300}".formatted(tokens.incrementAndGet()));
    }

    private void password(HttpExchange page) throws IOException {
        if (asked.incrementAndGet() <= refusals) {
            answer(page, 200, FORM);
            return;
        }
        page.getResponseHeaders().add("Location", address() + "/signed-in-by-hand?code=c");
        page.sendResponseHeaders(302, -1);
        page.close();
    }

    public static void answer(HttpExchange page, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        page.sendResponseHeaders(status, bytes.length);
        page.getResponseBody().write(bytes);
        page.close();
    }
}
