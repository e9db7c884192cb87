package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Other services keep out whoever stepped aside, and can learn again whom. */
@QuarkusTest
class ConflictRepublishTest {
    private final Account shelter = caseworker(agency());
    private final Account neighbour = caseworker(agency());

    @Inject
    ConflictRepublishing republishing;

    @Test
    void A35_a_declaration_of_either_side_is_told_again_as_it_was() {
        var id = sent(shelter, neighbour);
        var theirs = declared(neighbour, id);
        var own = declared(shelter, id);

        assertThat(republishing.republish()).isGreaterThanOrEqualTo(2);

        for (var conflict : new UUID[] {theirs, own}) {
            assertThat(types(conflict)).containsExactly("conflict.declared.v1", "conflict.declared.v1");
            var told = events(conflict);
            assertThat(told.get(1).get("data")).isEqualTo(told.get(0).get("data"));
            assertThat(told.get(1).get("version")).isEqualTo(told.get(0).get("version"));
            assertThat(told.get(1).get("agency")).isEqualTo(told.get(0).get("agency"));
        }
    }

    @Test
    void of_a_mistaken_one_it_is_told_that_it_was_lifted() {
        var conflict = declared(neighbour, sent(shelter, neighbour));
        as(supervisor(neighbour.agency()))
                .post("/v1/conflicts/{id}/lifting", conflict)
                .then()
                .statusCode(200);

        republishing.republish();

        assertThat(types(conflict)).containsExactly("conflict.declared.v1", "conflict.lifted.v1", "conflict.lifted.v1");
        assertThat(events(conflict).get(2).get("version"))
                .isEqualTo(events(conflict).get(1).get("version"));
    }

    private static UUID declared(Account by, UUID referral) {
        return Body.id(
                as(by).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201), "/id");
    }
}
