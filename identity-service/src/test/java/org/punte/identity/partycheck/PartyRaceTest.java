package org.punte.identity.partycheck;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Databases;

/** Parties that are looked at in the same moment: nobody waits for somebody who waits, and nothing that is said falls between two. */
@QuarkusTest
class PartyRaceTest {
    private static final String LOCK = "hashtextextended('org.punte.identity.partycheck.PartyMembers ' || ?, 0)";
    private static final String WAITED_FOR =
            "select exists (select from pg_locks where locktype = 'advisory' and not granted"
                    + " and ((classid::bigint << 32) | objid::bigint) = " + LOCK + ")";
    private static final String HELD = WAITED_FOR.replace("not granted", "granted");

    /** In the order in which a database sorts them. */
    private final UUID first =
            UUID.fromString("00000000" + UUID.randomUUID().toString().substring(8));

    private final UUID last =
            UUID.fromString("ffffffff" + UUID.randomUUID().toString().substring(8));
    private SentTogether people;
    private UUID mother;
    private UUID daughter;

    @Inject
    Referrals referrals;

    @BeforeEach
    void a_mother_and_a_daughter() {
        people = new SentTogether(referrals);
        mother = people.registered("Mărioara");
        daughter = people.registered("Ilinca");
    }

    @Test
    void the_parties_of_a_person_are_held_in_the_order_of_their_ids() throws Exception {
        sentTogetherTwice();

        for (var person : new UUID[] {mother, daughter}) {
            var looking = whileHeld(last, () -> people.suspected(person, "Gheorghe Țurcanu"), () -> {
                assertThat(is(HELD, first)).isTrue();
            });
            assertThat(looking.join()).isEqualTo(200);
        }
    }

    @RepeatedTest(5)
    void two_parties_that_share_their_people_are_looked_at_at_once() {
        var inDanger = sentTogetherTwice();
        var start = new CyclicBarrier(2);

        var statuses = Stream.<IntSupplier>of(
                        () -> people.suspected(daughter, "Mărioara Țurcanu"),
                        () -> people.fears(mother, "Gheorghe Țurcanu"))
                .map(saying -> begun(() -> atOnce(start, saying)))
                .toList();

        assertThat(statuses).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
        assertThat(people.toLookAt())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(inDanger).map(Referral::id).toList());
    }

    @Test
    void safety25_what_is_said_in_the_moment_of_the_sending_is_seen() throws Exception {
        people.sent(first, mother);

        var sending = new CompletableFuture<Referral>();
        var saying = whileHeld(
                first,
                () -> {
                    var referral = people.sent(first, daughter);
                    sending.complete(referral);
                    return 200;
                },
                () -> {
                    var suspicion = begun(() -> people.suspected(daughter, "Mărioara Țurcanu"));
                    awaitWaitingFor(daughter);
                    assertThat(suspicion).isNotDone();
                });
        saying.join();

        var inDanger = sending.join().id();
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(people.toLookAt()).containsExactly(inDanger));
    }

    @Test
    void an_end_waits_for_whoever_looks() throws Exception {
        var ofMother = people.sent(first, mother);
        people.sent(first, daughter);

        var ending = whileHeld(
                first,
                () -> {
                    referrals.tell("referral.declined.v1", ofMother);
                    return 200;
                },
                () -> assertThat(is("select over from party_member where referral = ?::uuid", ofMother.id()))
                        .isFalse());
        ending.join();

        assertThat(is("select over from party_member where referral = ?::uuid", ofMother.id()))
                .isTrue();
    }

    /** The later party first, so that no other order than that of the ids is kept by chance. */
    private Referral[] sentTogetherTwice() {
        people.sent(last, mother);
        people.sent(first, mother);
        return new Referral[] {people.sent(last, daughter), people.sent(first, daughter)};
    }

    /** Somebody else holds it; the work begins, and waits for it; then this is looked at; then it goes on. */
    private static CompletableFuture<Integer> whileHeld(UUID held, IntSupplier work, Look look) throws Exception {
        try (var holder = Databases.everything();
                var statement = holder.prepareStatement("select pg_advisory_lock(" + LOCK + ")")) {
            statement.setString(1, held.toString());
            statement.execute();
            var working = begun(work);
            awaitWaitingFor(held);
            look.at();
            return working;
        }
    }

    /** In a thread of its own: one that waits keeps no other from beginning. */
    private static CompletableFuture<Integer> begun(IntSupplier work) {
        return CompletableFuture.supplyAsync(work::getAsInt, task -> new Thread(task).start());
    }

    private static void awaitWaitingFor(UUID id) {
        await().atMost(10, SECONDS).until(() -> is(WAITED_FOR, id));
    }

    private static int atOnce(CyclicBarrier start, IntSupplier saying) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return saying.getAsInt();
    }

    private static boolean is(String question, UUID id) throws SQLException {
        try (Connection connection = Databases.everything();
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, id.toString());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private interface Look {
        void at() throws Exception;
    }
}
