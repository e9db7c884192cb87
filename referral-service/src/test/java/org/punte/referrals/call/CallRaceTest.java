package org.punte.referrals.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AtOnce;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Many at once, over HTTP, on a real database. */
@QuarkusTest
class CallRaceTest {
    private static final int CALLS = 50;
    private static final int CONFIRMATIONS = 10;

    /** So many calls go to the same two shelters. */
    private static final int TOGETHER = 5;

    @Inject
    NetworkNews news;

    private Services services;
    private Account shelter;
    private Account other;

    @BeforeEach
    void two_shelters() {
        services = new Services(news);
        shelter = services.ngo("IS");
        other = services.ngo("VS");
    }

    /** A call, and a confirmation of either of its two offers. */
    private record Race(Account sender, UUID call, UUID one, UUID another, UUID consentOne, UUID consentAnother) {
        int confirm(int turn) {
            return turn % 2 == 0
                    ? patiently(
                            () -> Calls.confirm(sender, call, one, consentOne).statusCode())
                    : patiently(() ->
                            Calls.confirm(sender, call, another, consentAnother).statusCode());
        }

        /** As a client should that is told to come back because too many wait. */
        private static int patiently(Callable<Integer> asking) {
            return await().pollInterval(Duration.ofSeconds(1))
                    .pollDelay(Duration.ZERO)
                    .until(asking, status -> status != 503);
        }
    }

    @Test
    void five_hundred_confirmations_of_fifty_calls_have_one_winner_and_give_one_place_each() throws Exception {
        var races = new ArrayList<Race>();
        for (int i = 0; i < CALLS; i++) {
            if (i % TOGETHER == 0) twoWithPlaces();
            races.add(race());
        }
        var confirmations = new ArrayList<Callable<Integer>>();
        for (var race : races)
            for (int turn = 0; turn < CONFIRMATIONS; turn++) {
                int side = turn;
                confirmations.add(() -> race.confirm(side));
            }
        Collections.shuffle(confirmations);

        var answers = AtOnce.all(confirmations);

        assertThat(answers).filteredOn(status -> status == 200).hasSize(CALLS);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(409);
        for (var race : races) hasOneWinner(race);
        assertThat(holds(races)).isEqualTo(Map.of("TAKEN", CALLS, "RELEASED", CALLS));
    }

    @Test
    void one_place_is_never_kept_twice() throws Exception {
        Services.counted(shelter, 3);
        var sender = caseworker(services.ngo("IS").agency());
        var offers = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            called(sender, Calls.person(), shelter);
            var asked = invitation(shelter);
            offers.add(() -> offer(shelter, asked).statusCode());
        }

        var answers = AtOnce.all(offers);

        assertThat(answers).filteredOn(status -> status == 200).hasSize(3);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(409);
    }

    /** So many places as there are calls to them. */
    private void twoWithPlaces() {
        two_shelters();
        Services.counted(shelter, TOGETHER);
        Services.counted(other, TOGETHER);
    }

    /** What became of the places that were offered. */
    private static Map<String, Integer> holds(List<Race> races) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(
                        "select h.state, count(*) from place_hold h join invitation i on i.hold = h.id where i.call = any (?) group by h.state")) {
            query.setObject(1, races.stream().map(Race::call).toArray(UUID[]::new));
            var found = new HashMap<String, Integer>();
            try (var row = query.executeQuery()) {
                while (row.next()) found.put(row.getString(1), row.getInt(2));
            }
            return found;
        }
    }

    private Race race() {
        var sender = caseworker(services.ngo("IS").agency());
        var person = Calls.person();
        var call = called(sender, person, shelter, other);
        var one = invitation(shelter);
        var another = invitation(other);
        offer(shelter, one).then().statusCode(200);
        offer(other, another).then().statusCode(200);
        return new Race(
                sender,
                call,
                one,
                another,
                Rows.consent(person, sender.agency(), shelter.agency()),
                Rows.consent(person, sender.agency(), other.agency()));
    }

    private static void hasOneWinner(Race race) {
        List<String> sent =
                as(race.sender).get("/v1/referrals/sent").then().extract().path("items.status");
        assertThat(sent).containsExactly("ACCEPTED");
        assertThat(List.of(types(race.one).get(2), types(race.another).get(2)))
                .containsExactlyInAnyOrder("call.confirmed.v1", "call.not-needed.v1");
    }
}
