package org.punte.identity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ConsentJobsTest {
    @Inject
    ConsentJobs jobs;

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_consent_reads_as_expired_at_once_and_is_told_by_the_job_once() {
        var consent = consent();
        clock.advance(Duration.ofDays(31));

        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("EXPIRED"));
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1");

        jobs.expireDue();
        jobs.expireDue();

        var events = OutboxProbe.events(consent);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).at("/data/why").asText()).isEqualTo("EXPIRED");
    }

    @Test
    void live_consents_are_told_again_ended_ones_not() {
        var live = consent();
        var ended = consent();
        Story.withdrawn(worker, ended);

        jobs.republish();

        assertThat(OutboxProbe.types(live)).containsExactly("consent.given.v1", "consent.given.v1");
        assertThat(OutboxProbe.types(ended)).containsExactly("consent.given.v1", "consent.ended.v1");
    }

    private UUID consent() {
        return Story.agreed(worker, Story.registered(worker), Network.agency(), "IDENTITY");
    }
}
