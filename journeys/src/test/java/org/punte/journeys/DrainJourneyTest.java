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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServiceProcess;
import org.punte.local.process.ServiceStarter;
import org.punte.local.process.Workplace;

/** A service that is told to stop leaves in order, as behind a load balancer: with a delay, which the local stack has not. */
@Journey
@Isolated
class DrainJourneyTest {
    private static final Duration LEAST = Duration.ofSeconds(6);
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor dan = network.people().dan();
    private final Path place = network.directory().resolve("draining");
    private UUID person;
    private UUID consent;
    private Duration delay;
    private ServiceProcess leaving;

    /** The one referral-service, in the place of the usual one. */
    @BeforeEach
    void begin() {
        long begun = System.nanoTime();
        person = Story.personOf(ana, Canary.released());
        consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        // long enough for the story on this machine as it is now
        delay = LEAST.plus(Duration.ofNanos(System.nanoTime() - begun).multipliedBy(10));
        var services = network.system().services();
        services.stop(REFERRAL.process());
        var plan = services.plan(REFERRAL.process())
                .with(Map.of(
                        "quarkus.shutdown.delay",
                        delay.toSeconds() + "S",
                        "punte.messaging.purge.every",
                        "1s",
                        "punte.messaging.purge.delayed",
                        "1s",
                        // the rest of a body may come late
                        "quarkus.http.read-timeout",
                        "600S"));
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
        try (var rows = ReferralRows.open(network);
                var slow = SlowRequest.begin(ana, REFERRAL, "/v1/referrals", referral())) {
            var early = rows.oldClaim();
            await().until(() -> rows.isClaimPurged(early));

            leaving.handle().destroy();

            await().untilAsserted(() -> assertThat(readiness()).isEqualTo(503));
            await().until(() -> log().contains("Draining"));
            var late = Story.sent(ana, person, dan.agency(), consent);
            var unheard = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT");
            var claim = rows.oldClaim();
            await().during(Duration.ofMillis(1500))
                    .atMost(delay)
                    .until(() -> rows.isUnsent(late) && !rows.isHeard(unheard) && !rows.isClaimPurged(claim));

            await().atMost(delay.plusSeconds(30)).until(this::isRefused);
            assertThat(leaving.isAlive()).isTrue();
            assertThat(slow.finish()).isEqualTo(201);
            assertThat(leaving.handle().onExit()).succeedsWithin(delay.plusSeconds(20));
        }
    }

    private Map<String, Object> referral() {
        return Story.referralOf(person, dan.agency(), consent);
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
