package org.punte.identity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Databases;
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

    /** The database asks the last name first; behind the others an owner's facts are held against every grant before. */
    @Test
    void whose_a_fact_is_is_asked_before_what_was_shared() throws SQLException {
        try (var connection = Databases.owner();
                var policy = connection.createStatement().executeQuery("""
                        select qual from pg_policies where tablename = 'identifier' and cmd in ('ALL', 'SELECT')
                         order by policyname collate "C" desc limit 1""")) {
            policy.next();
            assertThat(policy.getString(1)).isEqualTo("(owner = acting_agency())");
        }
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
