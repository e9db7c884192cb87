package org.punte.referrals.transfer;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.Calls;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** Somebody moves to another county: a worker here, a worker there, and what else was asked for the person. */
class Moving {
    final UUID person = Calls.person();
    final Account here = caseworker(agency());
    final Account there = caseworker(agency());
    final Account clinic = caseworker(agency());

    /** Another referral of the person. */
    UUID open() {
        return Refer.sent(
                here, Refer.body(person, clinic.agency(), Rows.consent(person, here.agency(), clinic.agency())));
    }

    /** What is sent to offer the case, with one decision for each referral. */
    Map<String, Object> offer(Map<UUID, String> fates, String categories) {
        var consent = Rows.consent(person, here.agency(), there.agency(), categories);
        var body = new HashMap<>(Refer.body(person, there.agency(), consent));
        body.put("caseFile", UUID.randomUUID());
        var decisions = new ArrayList<Map<String, Object>>();
        fates.forEach((referral, fate) -> decisions.add(Map.of("referral", referral, "fate", fate)));
        body.put("openReferrals", decisions);
        return body;
    }

    ValidatableResponse post(Map<String, Object> body) {
        return as(here).body(body).post("/v1/transfers").then();
    }

    UUID offered(Map<UUID, String> fates) {
        return UUID.fromString(
                post(offer(fates, "{IDENTITY,NEEDS}")).statusCode(201).extract().path("id"));
    }

    /** And identity-service lets the named worker in. */
    ValidatableResponse accept(UUID transfer) {
        Calls.grantOf(transfer, true);
        return Refer.move(there, transfer, "acceptance", Refer.workers(there));
    }

    /** A transfer that was accepted. */
    UUID accepted(Map<UUID, String> fates) {
        var transfer = offered(fates);
        accept(transfer);
        return transfer;
    }

    ValidatableResponse seen(UUID referral) {
        return as(here).get("/v1/referrals/{id}", referral).then().statusCode(200);
    }

    List<String> handedOver(UUID transfer) {
        return as(there)
                .get("/v1/transfers/{id}/handed-over", transfer)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
