package org.punte.sample;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.punte.testing.Tokens;

/** Half a request, and then nothing: as from a telephone that loses its network. */
@SampleTest
class SlowBodyTest {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int DROP_MILLIS = 250;

    /** Else sixteen of them would keep all workers for as long as they like. */
    @Test
    void a_body_that_comes_drop_by_drop_has_an_end_as_well() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            var began = System.nanoTime();

            var answer = dripped(socket);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/body-too-slow");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(ofSeconds(3), ofSeconds(10));
        }
    }

    @Test
    void a_body_that_stops_to_arrive_is_answered_with_what_to_do_and_the_connection_ends() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(half());
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .containsIgnoringCase("connection: close")
                    .contains("/problems/body-too-slow", "requestId");
        }
    }

    /** One more byte whenever nothing was answered for a moment. */
    private static String dripped(Socket socket) throws IOException {
        socket.setSoTimeout(DROP_MILLIS);
        socket.getOutputStream().write(half());
        while (true) {
            try {
                var first = socket.getInputStream().read();
                return (char) first + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketTimeoutException nothingYet) {
                socket.getOutputStream().write(' ');
            }
        }
    }

    private static byte[] half() {
        var half = """
                POST /v1/slips HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 200

                {"kind": """.formatted(Tokens.token(caseworker(agency())).text()).replace("\n", "\r\n");
        return half.getBytes(StandardCharsets.US_ASCII);
    }
}
