package org.punte.identity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class PersonReadingResourceTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());

    @Test
    void the_assigned_worker_reads_everything() {
        var person = Story.registered(worker);

        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("birthDate.from", equalTo(Story.BIRTH_DATE))
                .body("phone", equalTo(Story.PHONE))
                .body("languages", contains("ron", "eng"));
    }

    @Test
    void a_named_worker_reads_the_covered_categories_and_nothing_else() {
        var person = accepted("IDENTITY", "NEEDS");

        as(named)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("categories", contains("IDENTITY", "NEEDS"))
                .body("owner", equalTo(worker.agency().toString()))
                .body("phone", nullValue())
                .body("languages", nullValue())
                .body("pseudonym", nullValue());
    }

    @Test
    void colleagues_strangers_and_nobody_get_the_same_answer() {
        var person = accepted("IDENTITY");

        for (var other : List.of(caseworker(worker.agency()), caseworker(named.agency()), caseworker(Network.agency())))
            assertThat(refused(other, person)).isEqualTo(refused(other, UUID.randomUUID()));
        for (var role : List.of(desk(worker.agency()), networkAdmin(worker.agency())))
            as(role).get("/v1/persons/{id}", person).then().statusCode(403);
    }

    @Test
    void every_reading_and_every_attempt_is_in_the_ledger() {
        var person = accepted("IDENTITY");
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        as(named).get("/v1/persons/{id}", person).then().statusCode(200);
        as(caseworker(named.agency())).get("/v1/persons/{id}", person).then().statusCode(404);

        var ledger = as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.decision", contains("REFUSED", "ALLOWED", "ALLOWED"))
                .body("items.reader", contains("OTHER_AGENCY", "ENTITLED_AGENCY", "OWN_AGENCY"))
                .body("items[2].account", equalTo(worker.id().toString()))
                .extract()
                .asString();

        assertThat(ledger).doesNotContain(named.id().toString(), named.agency().toString());
    }

    @Test
    void the_ledger_is_shown_to_the_assigned_worker_alone() {
        var person = accepted("IDENTITY");

        for (var other : List.of(named, caseworker(worker.agency())))
            as(other).get("/v1/persons/{id}/accesses", person).then().statusCode(404);
        as(desk(worker.agency()))
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .statusCode(403);
    }

    @Test
    void what_cannot_be_written_down_is_not_read() {
        var person = Story.registered(worker);
        Network.asOwner("alter table access rename to access_away");
        try {
            for (var id : List.of(person, UUID.randomUUID()))
                as(worker)
                        .get("/v1/persons/{id}", id)
                        .then()
                        .statusCode(503)
                        .body("type", equalTo("/problems/ledger-unavailable"))
                        .body("givenName", nullValue());
        } finally {
            Network.asOwner("alter table access_away rename to access");
        }
    }

    private UUID accepted(String... categories) {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), categories);
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, named));
        return person;
    }

    private static Map<String, Object> refused(Account by, UUID person) {
        Map<String, Object> body = as(by).get("/v1/persons/{id}", person)
                .then()
                .statusCode(404)
                .extract()
                .jsonPath()
                .getMap("");
        body.remove("requestId");
        body.replace("detail", body.get("detail").toString().replace(person.toString(), ""));
        return body;
    }
}
