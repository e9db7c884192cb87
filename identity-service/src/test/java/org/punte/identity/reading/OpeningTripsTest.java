package org.punte.identity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.trip.RoundTrips;

/** How often the service waits for a database while it opens a person. */
@QuarkusTest
class OpeningTripsTest {
    /** Until standings are remembered and the driver keeps each statement. */
    private static final int WARM = 6;

    private final Account worker = caseworker(Network.agency());

    @Test
    void an_assigned_worker_waits_for_the_look_the_ledger_and_the_commit() {
        var person = Story.registered(worker);

        assertThat(trips(worker, person, 200)).isEqualTo(3);
    }

    @Test
    void whoever_may_not_know_waits_as_often_where_nobody_is() {
        var person = Story.registered(worker);

        for (var other : new Account[] {caseworker(worker.agency()), caseworker(Network.agency())})
            assertThat(trips(other, person, 404)).isEqualTo(trips(other, UUID.randomUUID(), 404));
    }

    private static long trips(Account by, UUID person, int status) {
        for (int time = 0; time < WARM; time++) read(by, person, status);
        try (var trips = RoundTrips.begin()) {
            read(by, person, status);
            return trips.ofWhoeverTold(person);
        }
    }

    private static void read(Account by, UUID person, int status) {
        as(by).get("/v1/persons/{id}", person).then().statusCode(status);
    }
}
