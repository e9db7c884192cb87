package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.ClockRepository.Due;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** Due work is found by an index, and by nothing that shows more than an id and an agency. */
@QuarkusTest
class DueWorkTest {
    private static final String MANY = """
            insert into running_clock (referral, sender, receiver, answer_by, due_at)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), timestamptz '2200-01-01 00:00Z',
                   case when n % 10 = 0 then timestamptz '2200-01-01 00:00Z' + n * interval '1 minute' end
              from generate_series(1, 20000) n""";
    /** What the function does, as it stands in the database: the plan of a call tells nothing. */
    private static final String BODY = """
            select regexp_replace(regexp_replace(prosrc, '\\mmoment\\M', 'timestamptz ''2200-01-01 01:00Z'''), '\\mmost\\M', '500')
              from pg_proc where proname = 'due_clocks'""";

    @Inject
    Ringing ringing;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void the_lookup_is_an_index_lookup() throws SQLException {
        try (var everything = Databases.everything()) {
            everything.setAutoCommit(false);
            try (var statement = everything.createStatement()) {
                statement.executeUpdate(MANY);
                statement.execute("analyze running_clock");
                assertThat(plan(everything)).contains("running_clock_due").doesNotContain("Seq Scan");
            } finally {
                everything.rollback();
                everything.setAutoCommit(true);
            }
        }
    }

    @Test
    void nobody_acts_and_yet_it_is_known_what_is_due_and_for_whom() {
        var shelter = caseworker(agency());
        var silent = sent(shelter, caseworker(agency()));

        assertThat(ringing.due(100_000)).doesNotContain(new Due(silent, shelter.agency()));
        clock.advance(Duration.ofHours(12));

        assertThat(ringing.due(100_000)).contains(new Due(silent, shelter.agency()));
    }

    @Test
    void moves_that_make_nothing_due_sooner_write_no_clock() throws SQLException {
        var shelter = caseworker(agency());
        var clinic = caseworker(agency());
        var referral = sent(shelter, clinic);
        var written = rowOf(referral);

        move(clinic, referral, "acknowledgement", Map.of());
        move(clinic, referral, "acceptance", workers(clinic));
        move(clinic, referral, "start", Map.of());
        move(clinic, referral, "completion", Map.of("outcome", "SERVICE_FULLY"));

        assertThat(rowOf(referral)).isEqualTo(written);
    }

    private static void move(Account by, UUID referral, String move, Map<String, Object> body) {
        as(by).body(body).post("/v1/referrals/{id}/" + move, referral).then().statusCode(200);
    }

    /** Which version of the row there is, by the database's own marks. */
    private static String rowOf(UUID referral) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(
                        "select xmin::text || ' ' || ctid::text from running_clock where referral = ?")) {
            query.setObject(1, referral);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String plan(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var body = statement.executeQuery(BODY);
            body.next();
            var lines = new ArrayList<String>();
            for (var row = statement.executeQuery("explain " + body.getString(1)); row.next(); )
                lines.add(row.getString(1));
            return String.join("\n", lines);
        }
    }
}
