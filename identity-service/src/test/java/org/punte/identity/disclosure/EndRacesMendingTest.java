package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;

/** The person agrees anew while the receiver gives the referral back: whichever commits first, what is over is read by nobody. */
@QuarkusTest
class EndRacesMendingTest {
    private static final int ROUNDS = 40;
    private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(2);

    @Inject
    Consumption consumption;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private int mendedFirst;

    @Test
    void no_grant_lives_on_a_referral_that_is_over() {
        var person = Story.registered(worker);

        for (int round = 0; round < ROUNDS; round++) race(person, (round - ROUNDS / 2) * HEAD_START);

        // both orders were met, or the race was none
        assertThat(mendedFirst).isBetween(1, ROUNDS - 1);
    }

    private void race(UUID person, long headStart) {
        var referral = Referral.of(agreed(person), person, worker, named);
        consumption.hear(Referrals.event("referral.accepted.v1", referral));
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "IDENTITY"));
        var before = latestGrant(referral);
        var over = Referrals.event("referral.returned.v1", referral);

        Race.of(() -> agreed(person), headStart, () -> consumption.hear(over));

        as(named).get("/v1/persons/{id}", person).then().statusCode(404);
        Grants.seen(worker, referral).body("items.live", everyItem(is(false)));
        if (!latestGrant(referral).equals(before)) mendedFirst++;
    }

    private UUID latestGrant(Referral referral) {
        return Grants.id(worker, referral);
    }

    private UUID agreed(UUID person) {
        return Story.agreed(worker, person, named.agency(), "IDENTITY");
    }
}
