package org.punte.identity.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.identity.task.TaskKind.CONFIRM_VITAL_INTEREST;
import static org.punte.identity.task.TaskKind.INFORM_PERSON;
import static org.punte.identity.task.TaskKind.SIGN_CONSENT;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.TaskScenes;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class TaskResourceTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");
    private UUID person;

    @Inject
    TaskScenes tasks;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void what_is_due_first_comes_first_and_goes_on_on_the_next_page() {
        tasks.opened(worker, person, INFORM_PERSON, UUID.randomUUID(), Duration.ofHours(9));
        var urgent = tasks.opened(worker, person, SIGN_CONSENT, UUID.randomUUID(), Duration.ofHours(-1));

        String next = as(worker)
                .get("/v1/tasks?limit=1")
                .then()
                .body("items.about", contains(urgent.toString()))
                .extract()
                .path("next");

        as(worker).get("/v1/tasks?limit=1&after=" + next).then().body("items.kind", contains("INFORM_PERSON"));
    }

    @Test
    void the_same_thing_is_open_once_and_told_once() {
        var about = tasks.opened(worker, person, SIGN_CONSENT);
        tasks.opened(worker, person, SIGN_CONSENT, about, Duration.ofHours(5));

        String id = list(worker).body("items", hasSize(1)).extract().path("items[0].id");

        assertThat(OutboxProbe.types(UUID.fromString(id))).containsExactly("task.opened.v1");
    }

    @Test
    void whoever_does_it_says_so_once() {
        tasks.opened(worker, person, INFORM_PERSON);
        String id = list(worker).extract().path("items[0].id");

        as(worker)
                .post("/v1/tasks/{id}/completion", id)
                .then()
                .statusCode(200)
                .body("doneBy", equalTo(worker.id().toString()));

        String first = as(worker)
                .post("/v1/tasks/{id}/completion", id)
                .then()
                .body("doneAt", notNullValue())
                .extract()
                .path("doneAt");
        as(worker).get("/v1/tasks/{id}", id).then().body("doneAt", equalTo(first));
        list(worker).body("items", empty());
    }

    @Test
    void what_asks_for_an_act_ends_with_the_act_alone() {
        var about = tasks.opened(worker, person, CONFIRM_VITAL_INTEREST);
        String id = list(lead)
                .body("items.kind", contains("CONFIRM_VITAL_INTEREST"))
                .extract()
                .path("items[0].id");

        as(lead).post("/v1/tasks/{id}/completion", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-ends-by-its-act"));
        tasks.done(worker, CONFIRM_VITAL_INTEREST, about);

        list(lead).body("items", empty());
    }

    @Test
    void a_handed_over_person_takes_the_tasks_along() {
        tasks.opened(worker, person, INFORM_PERSON);
        var next = hired(worker.agency(), "caseworker");

        Story.assigned(lead, person, next).statusCode(200);

        list(worker).body("items", empty());
        list(next).body("items.kind", contains("INFORM_PERSON"));
    }

    private static ValidatableResponse list(Account who) {
        return as(who).get("/v1/tasks").then().statusCode(200);
    }
}
