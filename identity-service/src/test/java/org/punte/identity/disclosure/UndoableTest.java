package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;

/** Whoever asks identity-service itself ends no more than an acceptance can take back: else the sender counts on one that nobody can read under. */
@QuarkusTest
class UndoableTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private Referral referral;

    @BeforeEach
    void somebody_agreed() {
        person = Story.registered(worker);
        referral = Referral.of(Story.agreed(worker, person, named.agency(), "IDENTITY"), person, worker, named);
    }

    @Test
    void long_after_it_opened_it_stays() {
        referrals.tell("referral.accepted.v1", referral);
        openedEarlier("119 minutes");
        openedEarlier("2 minutes");

        assertThat(undo(named)).isEqualTo(404);

        assertThat(read()).isEqualTo(200);
    }

    @Test
    void until_then_it_ends() {
        referrals.tell("referral.accepted.v1", referral);
        openedEarlier("119 minutes");

        assertThat(undo(named)).isEqualTo(204);
    }

    @Test
    void what_moved_with_a_whole_case_stays() {
        referrals.tellTransfer(referral);

        assertThat(undo(named)).isEqualTo(404);

        assertThat(read()).isEqualTo(200);
    }

    @Test
    void for_whoever_must_not_deal_with_it_it_is_not_there() {
        var aside = caseworker(named.agency());
        referrals.tell("referral.accepted.v1", referral);
        referrals.say(Stepping.aside(referral, aside).declared());

        assertThat(undo(aside)).isEqualTo(404);

        assertThat(undo(named)).isEqualTo(204);
    }

    private int undo(Account who) {
        return as(who).post("/v1/referrals/{id}/grant-undoing", referral.id()).statusCode();
    }

    private int read() {
        return as(named).get("/v1/persons/{id}", person).statusCode();
    }

    private void openedEarlier(String by) {
        Staff.run(
                "update disclosure_grant set opened_at = opened_at - cast(? as interval) where referral = ?",
                by,
                referral.id());
    }
}
