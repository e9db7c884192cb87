package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** An acceptance is taken back only while nobody has read. */
@QuarkusTest
class GrantUndoingTest {
    private static final int ROUNDS = 25;

    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;

    @BeforeEach
    void somebody_agreed() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
    }

    @Test
    void unread_it_ends_at_once_and_asking_again_changes_nothing() {
        var referral = accepted();
        var grant = Grants.id(named, referral);

        assertThat(undo(named, referral)).isEqualTo(204);

        assertThat(read()).isEqualTo(404);
        assertThat(undo(desk(named.agency()), referral)).isEqualTo(204);
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
        assertThat(OutboxProbe.events(grant).get(1).at("/data/why").asText()).isEqualTo("REFERRAL_UNDONE");
    }

    @Test
    void once_somebody_has_read_it_stays() {
        var referral = accepted();
        var grants = "/v1/grants?referral=" + referral.id();
        as(named).get(grants).then().body("items.read", contains(false));
        assertThat(read()).isEqualTo(200);
        as(named).get(grants).then().body("items.read", contains(true));

        as(named)
                .post("/v1/referrals/{id}/grant-undoing", referral.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/grant-was-read"));

        assertThat(read()).isEqualTo(200);
    }

    @Test
    void it_is_the_receivers_to_undo_and_not_there_for_anybody_else() {
        var referral = accepted();

        assertThat(undo(worker, referral)).isEqualTo(404);
        assertThat(undo(caseworker(Network.agency()), referral)).isEqualTo(404);
        assertThat(undo(named, Referral.of(consent, person, worker, named))).isEqualTo(404);
        assertThat(read()).isEqualTo(200);
    }

    @Test
    void safety25_of_several_all_end_or_none() {
        var unread = accepted();
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var read = accepted();
        assertThat(read()).isEqualTo(200);
        var both = Map.of("referrals", List.of(unread.id(), read.id()));

        as(named).body(both).post("/v1/referrals/grant-undoing").then().statusCode(409);
        as(worker).body(both).post("/v1/referrals/grant-undoing").then().statusCode(404);

        assertThat(OutboxProbe.types(Grants.id(named, unread))).containsExactly("grant.opened.v1");
    }

    @Test
    void safety25_several_that_nobody_read_end_as_one() {
        var first = accepted();
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var second = accepted();
        var both = Map.of("referrals", List.of(first.id(), second.id()));

        as(named).body(both).post("/v1/referrals/grant-undoing").then().statusCode(204);

        for (var referral : List.of(first, second))
            assertThat(OutboxProbe.types(Grants.id(named, referral)))
                    .containsExactly("grant.opened.v1", "grant.ended.v1");
    }

    @Test
    void accepted_again_it_opens_again_for_the_receivers_same_record() {
        var referral = accepted();
        var first = Grants.id(named, referral);
        var record = Grants.ownRecord(named, referral);
        assertThat(undo(named, referral)).isEqualTo(204);
        referrals.say(at(2, "referral.answer-undone.v1", referral));

        referrals.say(at(3, "referral.accepted.v1", referral));

        assertThat(Grants.id(named, referral)).isNotEqualTo(first);
        assertThat(Grants.ownRecord(named, referral)).isEqualTo(record);
        assertThat(read()).isEqualTo(200);
    }

    @Test
    void an_acceptance_heard_after_it_was_undone_opens_nothing() {
        var referral = Referral.of(consent, person, worker, named);
        referrals.say(at(2, "referral.answer-undone.v1", referral));

        referrals.say(at(1, "referral.accepted.v1", referral));

        Grants.seen(worker, referral).body("items", hasSize(0));
    }

    @Test
    void either_the_reading_was_first_or_it_finds_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            var referral = accepted();
            var start = new CyclicBarrier(2);
            var reading = CompletableFuture.supplyAsync(() -> atOnce(start, this::read));
            var undoing = CompletableFuture.supplyAsync(() -> atOnce(start, () -> undo(named, referral)));

            // never both: who has read cannot have had an acceptance that was undone unread
            if (undoing.join() == 204) assertThat(reading.join()).isEqualTo(404);
            else assertThat(reading.join()).isEqualTo(200);

            referrals.tell("referral.cancelled.v1", referral);
            person = Story.registered(worker);
            consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        }
    }

    @Test
    void what_did_not_come_about_or_was_an_error_ends_its_grant() {
        for (var type :
                new String[] {"referral.not-delivered.v1", "referral.returned.v1", "referral.entered-in-error.v1"}) {
            var referral = accepted();
            assertThat(read()).isEqualTo(200);

            referrals.tell(type, referral);

            assertThat(read()).as(type).isEqualTo(404);
            Grants.seen(named, referral).body("items.live", contains(false));
        }
    }

    private Referral accepted() {
        var referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private int undo(Account who, Referral referral) {
        return as(who).post("/v1/referrals/{id}/grant-undoing", referral.id()).statusCode();
    }

    private int read() {
        return as(named).get("/v1/persons/{id}", person).statusCode();
    }

    private static String at(int version, String type, Referral referral) {
        return Referrals.event(type, referral).replace("\"version\":1", "\"version\":" + version);
    }

    private static int atOnce(CyclicBarrier start, IntSupplier work) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return work.getAsInt();
    }
}
