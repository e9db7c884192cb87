package org.punte.referrals.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class InvitationJobsTest {
    @Inject
    NetworkNews news;

    @Inject
    InvitationJobs jobs;

    @Inject
    TestClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void an_offer_that_cannot_be_read_keeps_no_other_from_lapsing() throws Exception {
        var services = new Services(news);
        var sender = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        var other = services.ngo("VS");
        called(sender, Calls.person(), shelter, other);
        var damaged = offered(shelter);
        var next = offered(other);
        serviceOf(damaged, "A_SERVICE_OF_NOBODY");

        clock.advance(Duration.ofHours(5));
        jobs.look();
        serviceOf(damaged, "ACC_SHELTER");

        assertThat(types(next)).contains("call.lapsed.v1");
        assertThat(types(damaged)).doesNotContain("call.lapsed.v1");
    }

    private static UUID offered(Account shelter) {
        var invitation = invitation(shelter);
        offer(shelter, invitation).then().statusCode(200);
        return invitation;
    }

    private static void serviceOf(UUID invitation, String service) throws SQLException {
        try (var connection = Databases.everything();
                var update = connection.prepareStatement("update invitation set service = ? where id = ?")) {
            update.setString(1, service);
            update.setObject(2, invitation);
            update.executeUpdate();
        }
    }
}
