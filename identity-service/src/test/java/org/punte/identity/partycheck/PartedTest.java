package org.punte.identity.partycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;

/** A mother and her son came only together, and one of them is let go. */
@QuarkusTest
class PartedTest {
    private SentTogether together;
    private Referral ofMother;

    @Inject
    Referrals referrals;

    @BeforeEach
    void sent_together() {
        together = new SentTogether(referrals);
        var party = UUID.randomUUID();
        ofMother = together.sent(party, together.registered("Zamfira"));
        together.sent(party, together.registered("Sava"));
    }

    @Test
    void safety25_whoever_works_with_the_one_who_is_left_sees_what_becomes_of_her_until_her_own_end() {
        referrals.tell("referral.party-parted.v1", ofMother);
        referrals.tell("referral.party-parted.v1", ofMother);

        assertThat(toSee()).containsExactly(ofMother.id().toString());

        referrals.tell("referral.returned.v1", ofMother);

        assertThat(toSee()).isEmpty();
    }

    @Test
    void of_somebody_who_was_sent_alone_nothing_is_to_be_seen() {
        var alone = new Referral(
                UUID.randomUUID(), ofMother.sender(), ofMother.receiver(), null, UUID.randomUUID(), ofMother.workers());

        referrals.tell("referral.party-parted.v1", alone);

        assertThat(toSee()).isEmpty();
    }

    private List<String> toSee() {
        return as(together.worker)
                .get("/v1/tasks?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'PARTY_PARTED' }.about");
    }
}
