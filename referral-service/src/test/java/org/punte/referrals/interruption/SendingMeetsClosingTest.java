package org.punte.referrals.interruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Somebody sends while the service is being closed: it is refused, or whoever closes waits for it and flags it. */
@QuarkusTest
class SendingMeetsClosingTest {
    private static final String CLOSE =
            "update listing set version = version + 1, status = 'TEMPORARILY_CLOSED' where id = ?";
    private static final String WAITS =
            "select exists (select from pg_locks where not granted and locktype = 'transactionid')";

    @Inject
    NetworkNews news;

    @Test
    void A33_what_is_sent_while_the_service_closes_waits_to_see_it_closed() throws SQLException {
        var services = new Services(news);
        var sender = services.ngo("IS");
        var shelter = services.ngo("ZX");
        var service = listed(shelter, body("ACC_SHELTER", "IS"));

        try (var closing = Databases.everything()) {
            closing.setAutoCommit(false);
            close(closing, service);
            var sending = CompletableFuture.supplyAsync(() -> sent(sender, shelter));
            await().pollInterval(Duration.ofMillis(20)).until(() -> sending.isDone() || isWaiting());
            closing.commit();
            closing.setAutoCommit(true);
            assertThat(sending.join()).isEqualTo(409);
        }
    }

    private static int sent(Account sender, Account shelter) {
        var person = UUID.randomUUID();
        var consent = Rows.consent(person, sender.agency(), shelter.agency());
        return as(sender)
                .body(Refer.body(person, shelter.agency(), consent))
                .post("/v1/referrals")
                .statusCode();
    }

    private static void close(Connection closing, UUID service) throws SQLException {
        try (var statement = closing.prepareStatement(CLOSE)) {
            statement.setObject(1, service);
            statement.executeUpdate();
        }
    }

    private static boolean isWaiting() throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.createStatement();
                var row = query.executeQuery(WAITS)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
