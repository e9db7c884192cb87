package org.punte.referrals.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.referrals.Unreadable;
import org.punte.testing.Account;
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
        Unreadable.remove();
    }

    @Test
    void however_many_offers_cannot_be_read_those_behind_them_lapse() {
        var services = new Services(news);
        var sender = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        var other = services.ngo("VS");
        called(sender, Calls.person(), shelter, other);
        Unreadable.offersLike(offered(shelter));
        var behind = offered(other);

        clock.advance(Duration.ofHours(5));
        jobs.look();

        assertThat(types(behind)).contains("call.lapsed.v1");
    }

    private static UUID offered(Account shelter) {
        var invitation = invitation(shelter);
        offer(shelter, invitation).then().statusCode(200);
        return invitation;
    }
}
