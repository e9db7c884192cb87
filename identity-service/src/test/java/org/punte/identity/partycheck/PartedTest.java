package org.punte.identity.partycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A mother and her son came only together, and one of them is let go. */
@QuarkusTest
class PartedTest {
    private SentTogether together;
    private Referral ofMother;
    private Referral ofSon;

    @Inject
    Referrals referrals;

    @BeforeEach
    void sent_together() {
        together = new SentTogether(referrals);
        var party = UUID.randomUUID();
        ofMother = together.sent(party, together.registered("Zamfira"));
        ofSon = together.sent(party, together.registered("Sava"));
    }

    @Test
    void safety25_whoever_works_with_the_one_who_is_left_sees_what_becomes_of_her_until_her_own_end() {
        referrals.tell("referral.party-parted.v1", ofMother);
        referrals.tell("referral.party-parted.v1", ofMother);

        assertThat(toSee(together.worker)).containsExactly(ofMother.id().toString());

        referrals.tell("referral.returned.v1", ofMother);

        assertThat(toSee(together.worker)).isEmpty();
    }

    @Test
    void A35_whoever_stands_aside_from_the_son_is_not_told_by_his_mothers_task_that_he_has_gone() {
        var agency = together.worker.agency();
        var dan = hired(agency, "caseworker");
        Story.assigned(hired(agency, "supervisor"), ofMother.person(), together.worker, dan)
                .statusCode(200);
        referrals.say(Stepping.aside(ofSon, dan).declared());
        referrals.tell("referral.returned.v1", ofSon);

        referrals.tell("referral.party-parted.v1", ofMother);

        assertThat(toSee(dan)).isEmpty();
        assertThat(toSee(together.worker)).containsExactly(ofMother.id().toString());
        var task = UUID.fromString(tasks(together.worker, "id").get(0));
        as(dan).get("/v1/tasks/{id}", task).then().statusCode(404);
        assertThat(OutboxProbe.events(task).toString())
                .contains(together.worker.id().toString())
                .doesNotContain(dan.id().toString());
    }

    @Test
    void of_somebody_who_was_sent_alone_nothing_is_to_be_seen() {
        var alone = new Referral(
                UUID.randomUUID(), ofMother.sender(), ofMother.receiver(), null, UUID.randomUUID(), ofMother.workers());

        referrals.tell("referral.party-parted.v1", alone);

        assertThat(toSee(together.worker)).isEmpty();
    }

    private static List<String> toSee(Account who) {
        return tasks(who, "about");
    }

    private static List<String> tasks(Account who, String member) {
        return as(who).get("/v1/tasks?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'PARTY_PARTED' }." + member);
    }
}
