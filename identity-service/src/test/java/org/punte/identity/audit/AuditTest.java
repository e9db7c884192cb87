package org.punte.identity.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class AuditTest {
    private final Account worker = caseworker(Network.agency());
    private final Account curious = caseworker(worker.agency());
    private final Account auditor = account(worker.agency(), "auditor");

    @Test
    void A37_who_is_not_assigned_opens_nobody_and_the_auditor_sees_the_attempt() {
        var person = Story.registered(worker);
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);

        as(curious).get("/v1/persons/{id}", person).then().statusCode(404);
        as(agencyAdmin(worker.agency())).get("/v1/persons/{id}", person).then().statusCode(403);

        as(auditor)
                .get("/v1/audited-readings?decision=REFUSED")
                .then()
                .statusCode(200)
                .body("items.account", contains(curious.id().toString()))
                .body("items[0].person", equalTo(person.toString()))
                .body("items[0].pseudonym", startsWith("PN-"))
                .body(not(containsString(Story.FAMILY_NAME)));
        as(auditor).get("/v1/audited-readings").then().body("items", hasSize(2));
        as(auditor).get("/v1/persons/{id}", person).then().statusCode(403);
    }

    @Test
    void the_auditor_of_another_agency_sees_nothing_of_it() {
        var person = Story.registered(worker);
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);

        as(account(Network.agency(), "auditor"))
                .get("/v1/audited-readings")
                .then()
                .body("items", empty());
        as(worker).get("/v1/audited-readings").then().statusCode(403);
    }
}
