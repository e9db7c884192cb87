package org.punte.identity.neverlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Emergency;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.TaskScenes;
import org.punte.identity.task.TaskKind;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class NeverListTest {
    private final Account worker = Staff.hired(Network.agency(), "caseworker");
    private final Account lead = Staff.hired(worker.agency(), "supervisor");
    private final Account listed = caseworker(Network.agency());
    private UUID person;

    @Inject
    TaskScenes tasks;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void an_agency_on_the_list_is_answered_as_one_that_cannot_receive() {
        add(Map.of("kind", "AGENCY", "agency", listed.agency())).statusCode(201);

        var suspended = Network.agency();
        Network.suspend(suspended);

        assertThat(asked(listed.agency())).isEqualTo(asked(suspended));
    }

    @Test
    void a_county_keeps_all_its_agencies_away_and_a_part_its_whole_agency() {
        var far = Network.agencyIn("TR");
        var near = Network.agencyIn("SJ");
        add(Map.of("kind", "COUNTY", "county", "TR")).statusCode(201);
        add(Map.of("kind", "UNIT", "agency", listed.agency(), "unit", "Serviciul 3"))
                .statusCode(201);

        talk(far).statusCode(409).body("type", equalTo("/problems/receiver-not-possible"));
        talk(listed.agency()).statusCode(409).body("type", equalTo("/problems/receiver-not-possible"));
        talk(near).statusCode(201);
    }

    @Test
    void whom_the_person_shares_with_is_told_nothing_more_before_it_is_listed() {
        var consent = Story.agreed(worker, person, listed.agency(), "IDENTITY");

        add(Map.of("kind", "AGENCY", "agency", listed.agency()))
                .statusCode(409)
                .body("type", equalTo("/problems/still-agreed-with"))
                .body("consent", equalTo(consent.toString()));

        Story.withdrawn(worker, consent);
        add(Map.of("kind", "AGENCY", "agency", listed.agency())).statusCode(201);
    }

    @Test
    void what_the_person_agreed_to_without_any_receiver_stands_in_nobodys_way() {
        var filed = Story.agreeing(listed.agency(), "IDENTITY");
        filed.put("receivers", List.of());
        filed.put("purpose", "CASE_MANAGEMENT");
        as(worker)
                .body(filed)
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(201);

        add(Map.of("kind", "AGENCY", "agency", listed.agency())).statusCode(201);
    }

    @Test
    void a_listed_worker_of_ones_own_agency_gets_nobody_assigned_in_the_words_for_any_other() {
        var colleague = Staff.hired(worker.agency(), "caseworker");
        add(Map.of("kind", "WORKER", "account", colleague.id())).statusCode(201);

        var refusal = assign(colleague.id());

        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(words(refusal)).isEqualTo(words(assign(UUID.randomUUID())));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        as(colleague).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    @Test
    void who_works_with_the_person_and_is_listed_works_with_it_no_longer() {
        var second = Staff.hired(worker.agency(), "caseworker");
        assertThat(assign(second.id(), worker.id()).statusCode()).isEqualTo(200);

        add(Map.of("kind", "WORKER", "account", second.id())).statusCode(201);

        as(second).get("/v1/persons/{id}", person).then().statusCode(404);
        as(second).get("/v1/persons").then().body("items", empty());
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void in_an_emergency_too_a_listed_worker_opens_nobody() {
        var emergency = new Emergency();
        Staff.run(
                "update assigned_worker set ended_at = now() where person = ? and account = ?",
                emergency.person(),
                emergency.worker().id());

        Emergency.open(emergency.worker(), emergency.person())
                .statusCode(404)
                .body("type", equalTo("/problems/person-not-found"));
    }

    @Test
    void the_list_is_for_the_assigned_workers_and_not_for_their_supervisor() {
        String id = add(Map.of("kind", "WORKER", "account", lead.id(), "note", "her uncle Zamolxescu"))
                .extract()
                .path("id");

        as(worker)
                .get("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(200)
                .body("items.note", contains("her uncle Zamolxescu"))
                .body("items.account", contains(lead.id().toString()));
        as(lead).get("/v1/persons/{id}/never-list", person).then().statusCode(404);
        as(lead).post("/v1/never-list-entries/{id}/removal", id).then().statusCode(404);
        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items.categories.flatten()", hasItem("CONTACT"));
    }

    @Test
    void safety16_a_listed_supervisor_hears_of_no_task_about_the_person_and_does_away_with_none() {
        var other = Staff.hired(worker.agency(), "supervisor");
        add(Map.of("kind", "WORKER", "account", lead.id())).statusCode(201);

        tasks.opened(worker, person, TaskKind.REVIEW_RETURN);

        String task = as(other)
                .get("/v1/tasks")
                .then()
                .body("items.kind", contains("REVIEW_RETURN"))
                .extract()
                .path("items[0].id");
        as(lead).get("/v1/tasks").then().body("items", empty());
        as(lead).get("/v1/tasks/{id}", task).then().statusCode(404);
        as(lead).post("/v1/tasks/{id}/completion", task).then().statusCode(404);
        var told = OutboxProbe.events(UUID.fromString(task)).get(0).path("data");
        assertThat(told.path("accounts").toString()).isEqualTo("[\"%s\"]".formatted(other.id()));
        assertThat(told.path("role").isTextual()).isFalse();
    }

    @Test
    void who_is_taken_off_the_list_can_be_named_again() {
        String id = add(Map.of("kind", "AGENCY", "agency", listed.agency()))
                .extract()
                .path("id");

        as(worker).post("/v1/never-list-entries/{id}/removal", id).then().statusCode(200);

        as(worker).get("/v1/persons/{id}/never-list", person).then().body("items", hasSize(0));
        talk(listed.agency()).statusCode(201);
    }

    @Test
    void an_entry_names_exactly_what_goes_with_its_kind() {
        add(Map.of("kind", "AGENCY")).statusCode(400);
        add(Map.of("kind", "WORKER", "account", listed.id(), "county", "TR")).statusCode(400);
        add(Map.of("kind", "UNIT", "agency", listed.agency())).statusCode(400);
        add(Map.of("kind", "AGENCY", "agency", UUID.randomUUID())).statusCode(404);
    }

    private ValidatableResponse add(Map<String, ?> body) {
        return as(worker).body(body).post("/v1/persons/{id}/never-list", person).then();
    }

    private ValidatableResponse talk(UUID receiver) {
        return as(worker)
                .body(Story.agreeing(receiver, "IDENTITY"))
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }

    /** The refusal without what differs by request. */
    private String asked(UUID receiver) {
        var answer = talk(receiver).extract().response();
        return answer.statusCode() + words(answer).replace(receiver.toString(), "-");
    }

    private static String words(Response answer) {
        var body = answer.jsonPath();
        return body.getString("type") + body.getString("title") + body.getString("detail") + body.getString("errors");
    }

    private Response assign(UUID... workers) {
        return as(lead).body(Map.of("workers", List.of(workers))).post("/v1/persons/{id}/assignment", person);
    }
}
