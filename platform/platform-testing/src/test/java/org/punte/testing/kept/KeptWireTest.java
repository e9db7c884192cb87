package org.punte.testing.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives over the kept wire, and what comes back, is what REST Assured would send and give. */
class KeptWireTest {
    private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    /** Answers with what it was asked. */
    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::echo);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void json_arrives_and_comes_back_as_it_was_and_the_connection_stays() {
        for (int time = 0; time < 3; time++) {
            var answer = ordinary().body(List.of("Direcția Ulmilor")).post("/echo");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("[0]")).isEqualTo("Direcția Ulmilor");
            assertThat(answer.headers().getValues("Content-Type")).containsExactly("application/json");
        }
        assertThat(callers).hasSize(1);
    }

    @Test
    void a_post_without_a_body_says_that_it_has_none() {
        assertThat(ordinary().post("/echo").header("Asked-Length")).isEqualTo("0");
    }

    @Test
    void an_empty_answer_has_no_type() {
        Response answer = ordinary().delete("/nothing");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().hasHeaderWithName("Content-Type")).isFalse();
        assertThat(answer.asString()).isEmpty();
    }

    @Test
    void a_path_that_lacks_a_parameter_is_refused() {
        assertThatThrownBy(() -> ordinary().get("/echo/{id}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_unusual_goes_the_usual_way() {
        var text = ordinary().contentType("text/plain; charset=ISO-8859-1").body("â");

        assertThat(text.post("/length").header("Asked-Length")).isEqualTo("1");
        assertThat(ordinary().auth().preemptive().basic("a", "b").get("/echo").header("Asked-Authorization"))
                .startsWith("Basic ");
    }

    private RequestSpecification ordinary() {
        return given().port(server.getAddress().getPort())
                .config(KeptParts.config())
                .filter(new KeptWire())
                .contentType(ContentType.JSON);
    }

    private void echo(HttpExchange exchange) throws IOException {
        callers.add(exchange.getRemoteAddress());
        byte[] body = exchange.getRequestBody().readAllBytes();
        var asked = exchange.getRequestHeaders();
        var answer = exchange.getResponseHeaders();
        answer.set("Asked-Length", String.valueOf(asked.getFirst("Content-Length")));
        answer.set("Asked-Authorization", String.valueOf(asked.getFirst("Authorization")));
        if (exchange.getRequestURI().getPath().equals("/nothing")) exchange.sendResponseHeaders(204, -1);
        else {
            answer.set("Content-Type", "application/json");
            byte[] echoed = body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
            exchange.sendResponseHeaders(200, echoed.length);
            exchange.getResponseBody().write(echoed);
        }
        exchange.close();
    }
}
