package org.punte.sample;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.sample.odd.Gate;
import org.punte.testing.Tokens;

@SampleTest
class OverloadTest {
    private static final int QUEUE = 256;
    private static final int WORKERS = setting("quarkus.thread-pool.max-threads");
    private static final int MOST = WORKERS + QUEUE;

    private final String token = Tokens.token(caseworker(agency())).text();

    @Inject
    Gate gate;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void shut() {
        gate.shut();
    }

    /** Its own transaction, one for what is written whatever becomes of it, and some for who works beside requests. */
    @Test
    void there_are_two_connections_for_each_worker_and_more_so_nobody_waits_for_one() {
        assertThat(WORKERS).isPositive();
        assertThat(setting("quarkus.datasource.jdbc.max-size")).isGreaterThan(2 * WORKERS);
    }

    @Test
    void one_request_too_many_is_refused_at_once_and_the_others_are_answered() throws Exception {
        var client = HttpClient.newHttpClient();

        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                        () -> client.sendAsync(request(), ofString()))
                .limit(MOST + 12)
                .toList();
        var refused = firstOf(answers);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        var statuses =
                answers.stream().map(answer -> answer.join().statusCode()).toList();
        assertThat(statuses.stream().filter(status -> status == 503)).hasSizeBetween(1, 12);
        assertThat(statuses).containsOnly(200, 503);
    }

    /** Its repeat stands in the queue by then. */
    @Test
    void nothing_is_done_for_who_hung_up_and_the_next_is_answered() throws Exception {
        try {
            for (int i = 0; i < MOST; i++) hangUp();
            await().atMost(Duration.ofSeconds(20)).until(() -> gate.entered() >= WORKERS);
            // all have come, and gone
            await().during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(20))
                    .until(this::nobodyIsCounted);
        } finally {
            gate.open();
        }

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(statusWithin(Duration.ofSeconds(5))).isEqualTo(200));
        assertThat(gate.entered()).isLessThanOrEqualTo(WORKERS + 1);
    }

    private boolean nobodyIsCounted() {
        return meters.get("punte.requests.present").gauge().value() == 0;
    }

    private void hangUp() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            var words = "GET /v1/gate HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";
            socket.getOutputStream().write(words.formatted(token).getBytes(US_ASCII));
        }
    }

    /** 0 when nothing was answered by then. */
    private int statusWithin(Duration patience) {
        var answer = HttpClient.newHttpClient().sendAsync(request(), ofString());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (Exception tooLate) {
            answer.cancel(true);
            return 0;
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v1/gate".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static int setting(String name) {
        return ConfigProvider.getConfig().getValue(name, Integer.class);
    }

    /** Whatever comes of it, the others are let through: the tests after this one need the service. */
    private HttpResponse<?> firstOf(List<CompletableFuture<HttpResponse<String>>> answers) throws Exception {
        try {
            return (HttpResponse<?>) CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                    .get(20, TimeUnit.SECONDS);
        } finally {
            gate.open();
        }
    }
}
