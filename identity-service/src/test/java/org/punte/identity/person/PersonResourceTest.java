package org.punte.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class PersonResourceTest {
    private final UUID shelter = Network.agency();

    @Test
    void registering_gives_a_pseudonym_and_echoes_what_was_told() {
        var worker = caseworker(shelter);

        as(worker)
                .body(Story.somebody())
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/persons/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"0\""))
                .body("pseudonym", matchesPattern("PN-[2-9A-Z]{4}-[2-9A-Z]{4}"))
                .body("owner", equalTo(shelter.toString()))
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("nickname", nullValue());
    }

    @Test
    void a_nickname_is_enough_when_the_person_is_adult() {
        as(caseworker(shelter))
                .body(Map.of("nickname", "Mimi", "ageBasis", "PROFESSIONAL_ESTIMATE", "adult", true))
                .post("/v1/persons")
                .then()
                .statusCode(201);
    }

    @Test
    void a_birth_date_is_told_as_well_as_it_is_known_and_a_plain_day_is_read_too() {
        var plain = Story.somebody();
        plain.put("birthDate", "1987-03-09");
        var worker = caseworker(shelter);

        as(worker)
                .body(plain)
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .body("birthDate.precision", equalTo("EXACT"))
                .body("birthDate.from", equalTo("1987-03-09"));

        plain.put("birthDate", "9 March 1987");
        as(worker).body(plain).post("/v1/persons").then().statusCode(400);
    }

    @Test
    void who_is_not_known_to_be_an_adult_is_treated_as_a_child() {
        as(caseworker(shelter))
                .body(Map.of("nickname", "Mimi", "ageBasis", "STATED"))
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .body("treatedAsChild", equalTo(true));
        as(caseworker(shelter))
                .body(Story.somebody())
                .post("/v1/persons")
                .then()
                .body("treatedAsChild", equalTo(false));
    }

    @Test
    void a_list_tells_children_from_adults() {
        var worker = caseworker(shelter);
        var adult = Story.registered(worker);
        var child = Story.registered(worker, Map.of("nickname", "Mimi", "ageBasis", "STATED"));

        as(worker)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.treatedAsChild".formatted(child), equalTo(true))
                .body("items.find { it.id == '%s' }.treatedAsChild".formatted(adult), equalTo(false));
    }

    @Test
    void a_birth_that_is_still_to_come_is_named() {
        var body = Story.somebody();
        body.put("birthDate", Story.inDays(30).toString());

        as(caseworker(shelter))
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("birthDate"));
    }

    @Test
    void a_desk_registers_nobody() {
        as(desk(shelter)).body(Story.somebody()).post("/v1/persons").then().statusCode(403);
        as(desk(shelter)).get("/v1/persons").then().statusCode(403);
    }

    @Test
    void a_wrong_value_is_named_but_not_repeated() {
        var body = Story.somebody();
        body.put("phone", "ask Brânzănescu");

        as(caseworker(shelter))
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body(not(org.hamcrest.Matchers.containsString("Brânzănescu")));
    }

    @Test
    void one_sees_the_persons_to_whom_one_is_assigned_and_no_others() {
        var worker = caseworker(shelter);
        var mine = Story.registered(worker);
        Story.registered(caseworker(shelter));

        as(worker)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", hasItem(mine.toString()))
                .body("items[0].givenName", nullValue());
    }

    @Test
    void lists_go_on_where_a_page_ended() {
        var worker = caseworker(shelter);
        var first = Story.registered(worker);
        Story.registered(worker);
        String next = as(worker)
                .get("/v1/persons?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        as(worker)
                .queryParam("after", next)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(java.util.List.of(first.toString())))
                .body("next", nullValue());
    }

    @Test
    void the_same_key_registers_once() {
        var worker = caseworker(shelter);
        var key = UUID.randomUUID().toString();
        String id = as(worker)
                .header("Idempotency-Key", key)
                .body(Story.somebody())
                .post("/v1/persons")
                .path("id");

        as(worker)
                .header("Idempotency-Key", key)
                .body(Story.somebody())
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
    }

    @Test
    void nothing_that_tells_who_somebody_is_stands_readable_in_the_database() throws Exception {
        Story.registered(caseworker(shelter));

        try (var connection = Databases.everything()) {
            Canaries.of(Story.GIVEN_NAME, Story.FAMILY_NAME, Story.PHONE).assertAbsentFromDatabase(connection);
            Canaries.ofShort(Story.BIRTH_DATE).assertAbsentFromDatabase(connection);
        }
        assertThat(Story.GIVEN_NAME).hasSizeGreaterThanOrEqualTo(12);
    }
}
