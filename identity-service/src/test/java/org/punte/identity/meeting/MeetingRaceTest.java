package org.punte.identity.meeting;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.MeetingScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** What is told in the very moment in which its teller is taken out. */
@QuarkusTest
class MeetingRaceTest {
    private static final String WAITS =
            "select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))";

    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = Staff.hired(Network.agency(), "caseworker");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclosure_grant set workers = '{}' where referral = '%s'",
                "disclosure_grant set ended_at = now(), why = 'CONSENT_WITHDRAWN' where referral = '%s'",
                "account set blocked = true, blocked_why = 'SECURITY' where id = '%2$s'"
            })
    void safety10_who_is_taken_out_in_that_moment_has_told_nothing(String change) throws SQLException {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);

        try (var ending = Databases.everything()) {
            ending.setAutoCommit(false);
            run(ending, "update " + change.formatted(referral.id(), named.id()));
            var telling = CompletableFuture.supplyAsync(
                    () -> MeetingScenes.told(named, referral).extract().statusCode());
            await().atMost(ofSeconds(20)).until(() -> telling.isDone() || isWaitedFor(ending));
            ending.commit();

            assertThat(telling.join()).isEqualTo(404);
        }
        assertThat(Staff.read("select count(*) from meeting where referral = ?", referral.id()))
                .isEqualTo("0");
        as(worker).get("/v1/referrals/{id}/meeting", referral.id()).then().statusCode(404);
    }

    private static boolean isWaitedFor(Connection ending) throws SQLException {
        try (var statement = ending.createStatement();
                var row = statement.executeQuery(WAITS)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
