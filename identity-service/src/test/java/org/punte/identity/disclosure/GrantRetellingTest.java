package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.decided;
import static org.punte.testing.People.caseworker;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** What republishing tells of grants to whoever has missed it, and that it is news to nobody else. */
@QuarkusTest
class GrantRetellingTest {
    @Inject
    Referrals referrals;

    @Inject
    GrantJobs jobs;

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void an_end_that_was_lost_is_told_as_it_was() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var grant = accepted(consent, person);
        Story.withdrawn(worker, consent);
        var ended = last(grant);
        lose(grant);

        jobs.republish();

        assertThat(OutboxProbe.types(grant)).containsExactly("grant.ended.v1");
        assertThat(last(grant).get("data")).isEqualTo(ended.get("data"));
        assertThat(last(grant).get("version")).isEqualTo(ended.get("version"));
    }

    @Test
    void what_is_long_over_is_told_because_it_says_which_record_came_of_whom() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var grant = accepted(consent, person);
        Story.withdrawn(worker, consent);
        var ended = last(grant);
        lose(grant);
        clock.advance(Duration.ofDays(31));

        jobs.republish();

        assertThat(OutboxProbe.types(grant)).containsExactly("grant.ended.v1");
        assertThat(last(grant).get("version")).isEqualTo(ended.get("version"));
        assertThat(last(grant).at("/data/receiverPerson")).isEqualTo(ended.at("/data/receiverPerson"));
        assertThat(last(grant).at("/data/receiverPerson").isTextual()).isTrue();
    }

    @Test
    void what_is_paused_is_told_again_and_new_to_nobody() {
        var person = MinorScenes.child(worker);
        var guardian = MinorScenes.guardian(worker, person, "PARENT");
        var agreeing = MinorScenes.agreeingAs(guardian, named.agency(), "IDENTITY");
        var grant = accepted(Story.agreed(worker, person, agreeing), person);
        decided(worker, person, Map.of("basis", "AGE_ASSESSMENT", "adult", true, "reason", REASON));
        var paused = last(grant);
        lose(grant);

        jobs.republish();

        assertThat(OutboxProbe.types(grant)).containsExactly("grant.paused.v1");
        assertThat(last(grant).get("version")).isEqualTo(paused.get("version"));
        assertThat(last(grant).at("/data/newTo")).isEmpty();
    }

    @Test
    void what_is_open_in_a_version_of_which_the_workers_have_not_heard_is_new_to_none_of_them() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, named);
        var grant = accepted(referral);
        referrals.tell("referral.completed.v1", referral);

        jobs.republish();

        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.opened.v1");
        assertThat(last(grant).path("version").asInt()).isPositive();
        assertThat(last(grant).at("/data/newTo").isArray()).isTrue();
        assertThat(last(grant).at("/data/newTo")).isEmpty();
    }

    @Test
    void it_is_told_until_its_consent_ends_whatever_agreement_or_agency_says_at_that_moment() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var grant = accepted(consent, person);
        var until = last(grant).at("/data/until");
        Network.suspend(named.agency());

        jobs.republish();

        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.opened.v1");
        assertThat(last(grant).at("/data/until")).isEqualTo(until);
    }

    private UUID accepted(UUID consent, UUID person) {
        return accepted(Referral.of(consent, person, worker, named));
    }

    private UUID accepted(Referral referral) {
        referrals.tell("referral.accepted.v1", referral);
        return Grants.id(named, referral);
    }

    private static JsonNode last(UUID subject) {
        var told = OutboxProbe.events(subject);
        return told.get(told.size() - 1);
    }

    /** As when Kafka has acknowledged it and is gone. */
    private static void lose(UUID subject) {
        Network.asOwner("delete from outbox where subject = ?", subject);
    }
}
