package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.decided;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A guardian's word ceases to suffice while somebody accepts: whichever commits first, nobody reads until the person has agreed. */
@QuarkusTest
class PauseRacesAcceptanceTest {
    private static final int ROUNDS = 40;
    private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(2);

    @Inject
    Consumption consumption;

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account named = hired(Network.agency(), "caseworker");
    private int openedFirst;

    @Test
    void no_grant_is_open_under_a_word_that_does_not_suffice() {
        for (int round = 0; round < ROUNDS; round++) race((round - ROUNDS / 2) * HEAD_START);

        // both orders were met, or the race was none
        assertThat(openedFirst).isBetween(1, ROUNDS - 1);
    }

    private void race(long headStart) {
        var person = MinorScenes.child(worker);
        var guardian = MinorScenes.guardian(worker, person, "PARENT");
        var consent = Story.agreed(worker, person, MinorScenes.agreeingAs(guardian, named.agency(), "IDENTITY"));
        var referral = Referral.of(consent, person, worker, named);
        var event = Referrals.event("referral.accepted.v1", referral);
        var grown = Map.<String, Object>of("basis", "AGE_ASSESSMENT", "adult", true, "reason", REASON);

        Race.of(() -> decided(worker, person, grown), headStart, () -> consumption.hear(event));

        as(named).get("/v1/persons/{id}", person).then().statusCode(404);
        var told = OutboxProbe.types(Grants.id(worker, referral));
        assertThat(told).last().isEqualTo("grant.paused.v1");
        if (told.contains("grant.opened.v1")) openedFirst++;
    }
}
