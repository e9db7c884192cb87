package org.punte.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.REFERRAL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServiceProcess;
import org.punte.local.process.ServiceStarter;
import org.punte.local.process.Workplace;

/** A service that is told to stop leaves in order, as behind a load balancer: with a delay, which the local stack has not. */
@Journey
class DrainJourneyTest {
    private static final Duration DELAY = Duration.ofSeconds(8);
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor dan = network.people().dan();
    private final Path place = network.directory().resolve("draining");
    private UUID person;
    private UUID consent;
    private ServiceProcess leaving;

    /** The one referral-service, in the place of the usual one. */
    @BeforeEach
    void begin() {
        person = Story.personOf(ana, Canary.released());
        consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        var services = network.system().services();
        services.stop(REFERRAL.process());
        var plan = services.plan(REFERRAL.process())
                .with(Map.of(
                        "quarkus.shutdown.delay",
                        DELAY.toSeconds() + "S",
                        "punte.messaging.purge.every",
                        "1s",
                        "punte.messaging.purge.delayed",
                        "1s",
                        // requests may wait for a lock until the end of the story
                        "quarkus.datasource.jdbc.additional-jdbc-properties.options",
                        "-c statement_timeout=30000 -c lock_timeout=30000",
                        "quarkus.transaction-manager.default-transaction-timeout",
                        "60S"));
        var starter = new ServiceStarter(Workplace.in(place), JvmProfile.ONCE);
        leaving = starter.start(plan);
        starter.awaitReady(leaving);
    }

    @AfterEach
    void usualAgain() {
        leaving.kill();
        network.system().services().startAgain(REFERRAL.process());
    }

    @Test
    void readiness_goes_first_then_consumers_relay_and_jobs_then_requests_and_the_pools_last() throws Exception {
        var waiting = Story.sent(ana, person, dan.agency(), consent);
        try (var rows = ReferralRows.open(network)) {
            var early = rows.oldClaim();
            await().until(() -> rows.isClaimPurged(early));
            rows.lock(waiting);
            var slow = CompletableFuture.supplyAsync(() -> Story.accept(dan, waiting, dan));
            await().until(rows::somebodyWaits);

            leaving.handle().destroy();

            await().untilAsserted(() -> assertThat(readiness()).isEqualTo(503));
            await().until(() -> log().contains("Draining"));
            var late = Story.sent(ana, person, dan.agency(), consent);
            var unheard = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT");
            var claim = rows.oldClaim();
            await().during(Duration.ofMillis(1500))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> rows.isUnsent(late) && !rows.isHeard(unheard) && !rows.isClaimPurged(claim));

            await().until(() -> leaving.isAlive() && isRefused());
            assertThat(slow).isNotDone();
            rows.release();
            assertThat(slow.get().statusCode()).isEqualTo(200);
            assertThat(leaving.handle().onExit()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    private int readiness() {
        return given().get("http://localhost:%d/q/health/ready"
                        .formatted(leaving.plan().managementPort()))
                .statusCode();
    }

    private boolean isRefused() {
        return ana.at(REFERRAL).get("/v1/referrals/sent").statusCode() == 503;
    }

    private String log() throws Exception {
        return Files.readString(place.resolve("logs/referral-service.log"));
    }
}
