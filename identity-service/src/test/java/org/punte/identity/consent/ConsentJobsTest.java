package org.punte.identity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.ConsentScenes.misdirected;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.round.AgencyRounds;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ConsentJobsTest {
    @Inject
    ConsentJobs jobs;

    @Inject
    ConsentUpkeep upkeep;

    @Inject
    AgencyRounds rounds;

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

        jobs.endDue();
        jobs.endDue();

        var events = OutboxProbe.events(consent);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).at("/data/why").asText()).isEqualTo("EXPIRED");
    }

    @Test
    void what_its_receiver_may_not_be_told_under_it_ends_before_its_day_and_is_told_once() {
        var consent = consent();
        misdirected(consent);

        jobs.endDue();
        jobs.endDue();

        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("WITHDRAWN"));
        var events = OutboxProbe.events(consent);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).at("/data/why").asText()).isEqualTo("NOT_JUSTIFIED");

        lose(consent);
        jobs.republish();

        var again = OutboxProbe.events(consent).get(0);
        assertThat(again.get("data")).isEqualTo(events.get(1).get("data"));
        assertThat(again.get("version")).isEqualTo(events.get(1).get("version"));
    }

    @Test
    void what_is_given_is_told_again_and_what_ended_before_its_day() {
        var live = consent();
        var ended = consent();
        Story.withdrawn(worker, ended);
        var told = OutboxProbe.events(ended).get(1);
        lose(ended);

        jobs.republish();

        assertThat(OutboxProbe.types(live)).containsExactly("consent.given.v1", "consent.given.v1");
        assertThat(OutboxProbe.types(ended)).containsExactly("consent.ended.v1");
        var again = OutboxProbe.events(ended).get(0);
        assertThat(again.get("data")).isEqualTo(told.get("data"));
        assertThat(again.get("version")).isEqualTo(told.get("version"));
    }

    @Test
    void an_end_whose_day_is_over_is_not_told_again() {
        var ended = consent();
        Story.withdrawn(worker, ended);
        lose(ended);
        clock.advance(Duration.ofDays(31));

        jobs.republish();

        assertThat(OutboxProbe.types(ended)).isEmpty();
    }

    @Test
    void what_was_superseded_is_told_with_the_last_that_followed_it_and_as_over_when_that_is() {
        var person = Story.registered(worker);
        var receiver = Network.agency();
        var first = Story.agreed(worker, person, receiver, "IDENTITY");
        Story.agreed(worker, person, receiver, "IDENTITY");
        var last = Story.agreed(worker, person, receiver, "IDENTITY");
        lose(first);

        jobs.republish();
        Story.withdrawn(worker, last);
        jobs.republish();

        var told = OutboxProbe.events(first);
        assertThat(told).extracting(event -> event.at("/data/why").asText()).containsExactly("SUPERSEDED", "WITHDRAWN");
        assertThat(told.get(0).at("/data/successor").asText()).isEqualTo(last.toString());
        assertThat(told.get(1).at("/data/successor").isMissingNode()).isTrue();
    }

    @Test
    void what_ended_with_its_last_category_is_told_again_as_that() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, Network.agency(), "CONTACT");
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "CONTACT"));
        lose(consent);

        jobs.republish();

        assertThat(OutboxProbe.events(consent))
                .extracting(event -> event.at("/data/why").asText())
                .containsExactly("CATEGORY_ENDED");
    }

    @Test
    void a_large_agency_is_told_again_in_several_transactions_each_consent_once() {
        var consents = Stream.generate(this::consent).limit(5).toList();
        Story.withdrawn(worker, consents.get(3));
        consents.forEach(ConsentJobsTest::lose);

        assertThat(rounds.inChunks(worker.agency(), (owner, last) -> upkeep.tellAgain(owner, last, 2)))
                .isEqualTo(5);

        assertThat(consents)
                .allSatisfy(consent -> assertThat(OutboxProbe.types(consent)).hasSize(1));
    }

    /** As when Kafka has acknowledged it and is gone. */
    private static void lose(UUID subject) {
        Network.asOwner("delete from outbox where subject = ?", subject);
    }

    private UUID consent() {
        return Story.agreed(worker, Story.registered(worker), Network.agency(), "IDENTITY");
    }
}
