package org.punte.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program does at a door that refuses; the real door is in every journey. */
class SignInTest {
    private static final String FORM = """
            <form action="/again"><input name="username"><input name="password">
            <span class="kc-feedback-text">Invalid username or password.</span></form>
            """;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer door;
    private int refusals;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/realm/protocol/openid-connect/auth", page -> answer(page, FORM));
        door.createContext("/realm/protocol/openid-connect/token", page -> answer(page, "{\"access_token\":\"t\"}"));
        door.createContext("/again", this::password);
        door.start();
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void a_password_that_came_too_soon_is_given_again() {
        refusals = 1;

        assertThat(signIn().person("ana@podul.example", "secret").access()).isEqualTo("t");
    }

    @Test
    void a_wrong_password_is_refused_with_what_the_page_says() {
        refusals = Integer.MAX_VALUE;

        assertThatThrownBy(() -> signIn().person("ana@podul.example", "secret"))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("Invalid username or password.");
        assertThat(asked).hasValue(2);
    }

    private SignIn signIn() {
        var here = URI.create("http://localhost:" + door.getAddress().getPort());
        return new SignIn(here.resolve("/realm"), here);
    }

    private void password(HttpExchange page) throws IOException {
        if (asked.incrementAndGet() <= refusals) {
            answer(page, FORM);
            return;
        }
        page.getResponseHeaders()
                .add("Location", "http://localhost:" + door.getAddress().getPort() + "/signed-in-by-hand?code=c");
        page.sendResponseHeaders(302, -1);
        page.close();
    }

    private static void answer(HttpExchange page, String body) throws IOException {
        page.sendResponseHeaders(200, body.length());
        page.getResponseBody().write(body.getBytes());
        page.close();
    }
}
