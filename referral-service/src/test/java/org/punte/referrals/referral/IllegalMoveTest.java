package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.referrals.Rows;
import org.punte.referrals.life.LifeFile;
import org.punte.referrals.life.LifeFile.Rule;
import org.punte.referrals.life.ReferralStatus;
import org.punte.testing.Account;

/** Every state, every move that the rule book does not give it. */
@QuarkusTest
class IllegalMoveTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Map<String, Map<String, ?>> bodies = Map.of(
            "sending", Map.of(),
            "acknowledgement", Map.of(),
            "acceptance", workers(clinic),
            "decline", Map.of("reason", "NO_CAPACITY"),
            "start", Map.of(),
            "completion", Map.of("outcome", "SERVICE_FULLY"),
            "cancellation", Map.of("reason", "OTHER"),
            "workers", workers(clinic));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void a_move_that_the_state_does_not_allow_changes_nothing(ReferralStatus status) {
        var id = sent(shelter, clinic);
        Rows.status(id, status.name(), clinic.id());

        var refused = LifeFile.read().built().stream()
                .filter(rule -> rule.path() != null && !rule.from().contains(status.name()))
                .peek(rule -> refuses(rule, id, status))
                .count();

        assertThat(refused).isPositive();
        as(shelter).get("/v1/referrals/{id}", id).then().header("ETag", "\"0\"").body("status", equalTo(status.name()));
        // a state that nothing is told of yet must not stay behind
        Rows.status(id, "SENT", clinic.id());
    }

    private void refuses(Rule rule, UUID id, ReferralStatus status) {
        var who = rule.side().equals("receiver") ? clinic : shelter;
        as(rule.roles().contains("caseworker") ? who : supervisor(who.agency()))
                .body(bodies.get(rule.path()))
                .post("/v1/referrals/{id}/" + rule.path(), id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/move-not-allowed"))
                .body("current", equalTo(status.name()));
    }
}
