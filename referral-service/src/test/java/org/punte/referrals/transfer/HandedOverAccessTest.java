package org.punte.referrals.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.Refer;
import org.punte.testing.Account;

/** Who is told what else was asked for a person: named workers, while the person agrees. */
@QuarkusTest
class HandedOverAccessTest {
    private final Moving move = new Moving();

    @Inject
    Consumption consumption;

    @Test
    void A22_only_named_workers_of_the_new_owner_are_told() {
        var transfer = move.accepted(Map.of(move.open(), "HAND_OVER"));
        var item = move.handedOver(transfer).get(0);
        var others = new Account[] {
            caseworker(move.there.agency()),
            supervisor(move.there.agency()),
            move.here,
            caseworker(agency()),
            move.clinic
        };

        for (var other : others) {
            as(other).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
            as(other)
                    .body(Map.of("handedOver", item, "referral", UUID.randomUUID()))
                    .post("/v1/transfers/{id}/successor", transfer)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void before_acceptance_nobody_is_told() {
        var transfer = move.offered(Map.of(move.open(), "HAND_OVER"));

        as(move.there).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
    }

    @Test
    void A22_once_the_person_no_longer_agrees_nothing_is_told_any_more() {
        var open = move.open();
        var offer = move.offer(Map.of(open, "HAND_OVER"), "{IDENTITY,NEEDS}");
        var transfer = UUID.fromString(move.post(offer).extract().path("id"));
        move.accept(transfer);
        assertThat(move.handedOver(transfer)).hasSize(1);

        consumption.hear(ended(offer));

        as(move.there).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
        move.seen(open).body("status", equalTo("SENT"));
    }

    @Test
    void what_ended_meanwhile_is_not_told() {
        var open = move.open();
        var transfer = move.accepted(Map.of(open, "HAND_OVER"));

        Refer.move(move.here, open, "cancellation", Map.of("reason", "OTHER"));

        assertThat(move.handedOver(transfer)).isEmpty();
    }

    private String ended(Map<String, Object> offer) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/identity-service","type":"consent.ended.v1",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","datacontenttype":"application/json","version":1,
                 "data":{"person":"%s","owner":"%s","receiver":"%s","why":"WITHDRAWN"}}""".formatted(
                        UUID.randomUUID(), offer.get("consent"), move.person, move.here.agency(), move.there.agency());
    }
}
