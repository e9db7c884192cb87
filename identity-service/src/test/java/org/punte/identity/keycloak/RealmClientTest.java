package org.punte.identity.keycloak;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.punte.web.problem.Rejection;

/** A Keycloak that takes a twentieth of a second. */
@QuarkusTest
class RealmClientTest {
    private static final int MANY = 32;

    @Inject
    Keycloak keycloak;

    /** On which requests are answered. */
    @Inject
    ManagedExecutor workers;

    private record Bounds(int atOnce) implements KeycloakConfig {
        @Override
        public String realm() {
            return "punte";
        }

        @Override
        public Optional<String> portal() {
            return Optional.empty();
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(4);
        }

        @Override
        public Duration patienceOfJobs() {
            return Duration.ofSeconds(4);
        }

        @Override
        public Duration turn() {
            return Duration.ofMillis(200);
        }
    }

    @Test
    void who_waits_for_it_takes_no_worker_from_the_call_itself() {
        var realm = new RealmClient(keycloak, new Bounds(MANY));

        var answers = IntStream.range(0, MANY)
                .mapToObj(i -> workers.supplyAsync(() -> realm.call(RealmClientTest::answered)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isTrue());
        realm.stop();
    }

    @Test
    void one_too_many_hears_it_soon_and_a_job_waits() {
        var realm = new RealmClient(keycloak, new Bounds(1));
        var open = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> realm.call(r -> passed(open)));
        var began = Instant.now();

        assertThatThrownBy(() -> {
                    while (true) realm.call(RealmClientTest::answered);
                })
                .isInstanceOf(Rejection.class);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
        CompletableFuture.runAsync(open::countDown, CompletableFuture.delayedExecutor(400, MILLISECONDS));
        assertThat(realm.callPatiently(RealmClientTest::answered)).isTrue();
        assertThat(first.join()).isTrue();
        realm.stop();
    }

    private static boolean answered(RealmResource realm) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        return true;
    }

    private static boolean passed(CountDownLatch open) {
        try {
            return open.await(4, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
