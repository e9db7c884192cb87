package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class CaseFileResourceTest {
    private final UUID shelter = agency();
    private final Account worker = caseworker(shelter);
    private final UUID person = UUID.randomUUID();

    @Test
    void a_worker_opens_a_case_file_and_is_assigned_to_it() {
        var answer =
                as(worker).body(Map.of("person", person)).post("/v1/casefiles").then();

        String id = answer.statusCode(201)
                .header("ETag", "\"0\"")
                .body("person", equalTo(person.toString()))
                .body("agency", equalTo(shelter.toString()))
                .body("status", equalTo("OPEN"))
                .body("workers", contains(worker.id().toString()))
                .body("needs", empty())
                .body("origin", nullValue())
                .body("openedAt", notNullValue())
                .extract()
                .path("id");
        answer.header("Location", not(nullValue()));
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(OutboxProbe.types(UUID.fromString(id))).containsExactly("casefile.opened.v1");
    }

    @Test
    void a_person_has_one_open_case_file_at_an_agency() {
        opened();

        as(worker)
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/case-file-already-open"));
    }

    @Test
    void of_many_at_once_one_opens_the_case_file() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(worker)
                        .body(Map.of("person", person))
                        .post("/v1/casefiles")
                        .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void one_key_opens_one_case_file() {
        String key = UUID.randomUUID().toString();
        String first = as(worker)
                .header("Idempotency-Key", key)
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(worker)
                .header("Idempotency-Key", key)
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void needs_are_added_in_order() {
        String id = opened();
        need(id, "ACC_SHELTER", "NOW");

        as(worker)
                .body(Map.of("domain", "PSY", "urgency", "LATER", "remark", "asked for a woman"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("needs.domain", contains("ACC_SHELTER", "PSY"))
                .body("needs[1].remark", equalTo("asked for a woman"));
    }

    @Test
    void the_list_holds_the_callers_own_files_by_person() {
        String id = opened();
        OpenedFile.by(worker);

        as(worker)
                .get("/v1/casefiles?person={person}", person)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("next", nullValue());
        as(caseworker(shelter)).get("/v1/casefiles").then().statusCode(200).body("items", empty());
    }

    @Test
    void the_list_goes_on_where_its_cursor_says() {
        String older = opened();
        String newer = as(worker)
                .body(Map.of("person", UUID.randomUUID()))
                .post("/v1/casefiles")
                .path("id");

        String next = as(worker)
                .get("/v1/casefiles?limit=1")
                .then()
                .body("items.id", contains(newer))
                .extract()
                .path("next");

        as(worker).get("/v1/casefiles?limit=1&after={next}", next).then().body("items.id", contains(older));
        as(worker)
                .get("/v1/casefiles?after={next}&person={p}", next, person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
        as(worker).get("/v1/casefiles?limit=101").then().statusCode(400).body("errors", hasSize(1));
    }

    @Test
    void what_cannot_be_understood_is_refused_and_not_stored() {
        String id = opened();

        as(worker).body("{\"person\":").post("/v1/casefiles").then().statusCode(400);
        as(worker).body("{}").post("/v1/casefiles").then().statusCode(400).body("errors", hasSize(1));
        as(worker).body(Map.of("person", "none")).post("/v1/casefiles").then().statusCode(400);
        as(worker)
                .body(Map.of("person", UUID.randomUUID(), "name", "x"))
                .post("/v1/casefiles")
                .then()
                .statusCode(400);
        as(worker)
                .body(Map.of("domain", "MAGIC", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(400);
        as(worker).get("/v1/casefiles/{id}", id).then().body("needs", empty()).header("ETag", "\"0\"");
    }

    @Test
    void a_desk_has_no_business_with_case_files() {
        as(desk(shelter)).get("/v1/casefiles").then().statusCode(403);
        as(desk(shelter))
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(403);
    }

    private String opened() {
        return OpenedFile.by(worker, person);
    }

    private void need(String id, String domain, String urgency) {
        as(worker)
                .body(Map.of("domain", domain, "urgency", urgency))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
    }
}
