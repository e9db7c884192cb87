package org.punte.referrals.openstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
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

    @Test
    void what_was_denied_is_found_from_the_promises() throws SQLException {
        assertThat(plan(OpenStepRepository.DENIALS)).contains("promise_sent");
    }

    @Test
    void drafts_are_found_by_an_index_of_drafts() throws SQLException {
        assertThat(plan(OpenStepRepository.DRAFTS)).containsPattern("referral_draft\\w+|Index Cond: .*sent_at IS NULL");
    }

    private static String plan(String query) throws SQLException {
        var asked = query.replace(":sends", "true")
                .replace(":agency", "$1")
                .replace(":reader", "$2")
                .replaceAll(":(sentSince|draftsUntil)", "cast(\\$3 as timestamptz)");
        var plan = new PlanAmongMany(ManySent.ROWS, "analyze referral")
                .of("prepare asked(uuid, uuid, text, text) as " + asked);
        assertThat(plan).contains("on referral r").doesNotContain("Seq Scan on referral");
        return plan;
    }
}
