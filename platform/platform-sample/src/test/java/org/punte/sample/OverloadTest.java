package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.punte.sample.odd.Gate;
import org.punte.testing.Tokens;

@SampleTest
class OverloadTest {
    private static final int QUEUE = 256;
    private static final int WORKERS = setting("quarkus.thread-pool.max-threads");
    private static final int MOST = WORKERS + QUEUE;

    @Inject
    Gate gate;

    @Test
    void there_are_no_more_workers_than_connections_so_nobody_waits_for_one() {
        assertThat(WORKERS).isPositive().isLessThanOrEqualTo(setting("quarkus.datasource.jdbc.max-size"));
    }

    @Test
    void one_request_too_many_is_refused_at_once_and_the_others_are_answered() throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v1/gate".formatted(RestAssured.port)))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.token(caseworker(agency())).text())
                .build();

        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                        () -> client.sendAsync(request, BodyHandlers.ofString()))
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
