package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.punte.testing.Tokens;

/** Half a request, and then nothing: as from a telephone that loses its network. */
@SampleTest
class SlowBodyTest {
    private static final int PATIENCE_MILLIS = 20_000;

    @Test
    void a_body_that_stops_to_arrive_is_answered_with_what_to_do_and_the_connection_ends() throws IOException {
        var half = """
                POST /v1/slips HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 200

                {"kind": """.formatted(Tokens.token(caseworker(agency())).text()).replace("\n", "\r\n");

        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .containsIgnoringCase("connection: close")
                    .contains("/problems/body-too-slow", "requestId");
        }
    }
}
