package org.punte.referrals.openstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.ManySent;
import org.punte.testing.plan.PlanAmongMany;

/** However much an agency has sent, what else was asked for one person is found by its index, and nothing is joined with all of it. */
@QuarkusTest
class NextAgencyPlanTest {
    @Test
    void what_else_was_asked_for_a_person_is_looked_up_for_each_that_came_back() throws SQLException {
        var plan = new PlanAmongMany(ManySent.ROWS, "analyze referral");
        var rule = NextAgencyRepository.IS_TO_BE_CHOSEN
                .replace(":agency", "$1")
                .replace(":sentSince", "cast($3 as timestamptz)");

        assertThat(plan.of("prepare asked(uuid, uuid, text, text) as select r.id from referral r where r.sender = $1"
                        + " and r.sent_at >= cast($3 as timestamptz) and r.status_since >= cast($4 as timestamptz) and "
                        + rule))
                .contains("SubPlan", "referral_person")
                .doesNotContain("Seq Scan on referral o");
    }

    @ParameterizedTest
    @ValueSource(strings = {OpenStepRepository.DENIALS, OpenStepRepository.DRAFTS})
    void what_was_denied_and_what_was_drafted_is_found_beside_all_that_was_sent(String query) throws SQLException {
        var asked = query.replace(":sends", "true")
                .replace(":agency", "$1")
                .replace(":reader", "$2")
                .replaceAll(":(sentSince|draftsUntil)", "cast(\\$3 as timestamptz)");

        assertThat(new PlanAmongMany(ManySent.ROWS, "analyze referral")
                        .of("prepare asked(uuid, uuid, text, text) as " + asked))
                .containsAnyOf("promise_sent", "sent_at IS NULL", "referral_drafted")
                .contains("on referral r")
                .doesNotContain("Seq Scan on referral");
    }
}
