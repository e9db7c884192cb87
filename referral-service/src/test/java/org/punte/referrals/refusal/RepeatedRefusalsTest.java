package org.punte.referrals.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.testing.refusal.RefusalRules;

@QuarkusTest
class RepeatedRefusalsTest extends RefusalRules {
    @Inject
    TestClock clock;

    RepeatedRefusalsTest() {
        super("/v1/referrals/{id}");
    }

    @Override
    protected TestClock clock() {
        return clock;
    }

    @Test
    void who_reads_a_referral_and_not_whom_its_person_agreed_to_guesses_nothing() {
        var colleague = caseworker(curious.agency());
        var asked = Refer.body(colleague, agency());
        Rows.works((UUID) asked.get("person"), colleague);
        var colleagues = Refer.sent(colleague, asked);
        for (int time = 0; time < 20; time++)
            as(curious)
                    .get("/v1/referrals/{id}/next-candidates", colleagues)
                    .then()
                    .statusCode(404);

        refused(curious, 19);

        assertThat(OutboxProbe.types(curious.id())).isEmpty();
    }

    @Test
    void a_referral_of_others_counts_as_one_that_never_was() {
        var theirs = Refer.sent(caseworker(agency()), caseworker(agency()));
        refused(curious, 19);

        as(curious).get("/v1/referrals/{id}", theirs).then().statusCode(404);

        awaitTold(curious, 1);
        assertThat(OutboxProbe.events(curious.id()).toString()).doesNotContain(theirs.toString());
    }
}
