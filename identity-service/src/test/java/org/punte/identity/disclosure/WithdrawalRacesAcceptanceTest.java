package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Whichever commits first wins; afterwards nothing is ever readable. */
@QuarkusTest
class WithdrawalRacesAcceptanceTest {
    private static final int ROUNDS = 60;

    /** The withdrawal comes over HTTP and the acceptance does not: from round to round it gets a longer head start. */
    private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(2);

    @Inject
    Consumption consumption;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void a_grant_never_lives_on_a_dead_consent() {
        var person = Story.registered(worker);

        for (int round = 0; round < ROUNDS; round++) race(person, round * HEAD_START);

        // both orders were met, or the race was none
        assertThat(opened.get()).isBetween(1, ROUNDS - 1);
    }

    private void race(UUID person, long headStart) {
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, named);
        var event = Referrals.event("referral.accepted.v1", referral);

        Race.of(() -> Story.withdrawn(worker, consent), headStart, () -> consumption.hear(event));

        as(named).get("/v1/persons/{id}", person).then().statusCode(404);
        assertNothingIsLeftOpen(referral);
    }

    private void assertNothingIsLeftOpen(Referral referral) {
        List<String> grants = Grants.seen(worker, referral).extract().path("items.id");
        opened.addAndGet(grants.size());
        assertThat(grants)
                .allSatisfy(grant -> assertThat(OutboxProbe.types(UUID.fromString(grant)))
                        .containsExactly("grant.opened.v1", "grant.ended.v1"));
    }
}
