package org.punte.identity.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class ReflectionResourceTest {
    private static final String OF_PERSON = "/v1/persons/{id}/reflection-periods";

    private final Account worker = hired(Network.agency(), "caseworker");
    private UUID person;

    @Inject
    ReflectionJobs jobs;

    @Inject
    TestClock clock;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A24_the_reflection_period_warns_four_times_each_once_and_ends_without_ending_help() {
        var id = running(Map.of("startsOn", Story.inDays(0).toString()));
        var warnings = new ArrayList<String>();

        for (int day = 0; day < 95; day++) {
            jobs.seeToDue();
            jobs.seeToDue();
            List<String> open = as(worker)
                    .get("/v1/tasks")
                    .then()
                    .extract()
                    .path("items.findAll { it.kind == 'REFLECTION_ENDS' }.id");
            open.stream().filter(task -> !warnings.contains(task)).forEach(warnings::add);
            clock.advance(Duration.ofDays(1));
        }

        assertThat(warnings).hasSize(4).doesNotHaveDuplicates();
        see(id).body("state", equalTo("EXPIRED"))
                .body("warned", contains(30, 14, 7, 1))
                .body("cooperation", equalTo("UNDECIDED"));
        as(worker).get("/v1/tasks").then().body("items.kind", hasItem("REFLECTION_ENDED"));
        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem("REFLECTION_ENDS")));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        as(worker)
                .body(Map.of("cooperation", "NO"))
                .post("/v1/reflection-periods/{id}/cooperation", id)
                .then()
                .statusCode(200);
    }

    @Test
    void A24_what_was_slept_through_is_warned_of_once() {
        var id = running(Map.of("startsOn", Story.inDays(0).toString()));

        clock.advance(Duration.ofDays(84));
        jobs.seeToDue();

        see(id).body("warned", contains(30, 14, 7)).body("state", equalTo("RUNNING"));
        List<String> open =
                as(worker).get("/v1/tasks").then().extract().path("items.findAll { it.kind == 'REFLECTION_ENDS' }.id");
        assertThat(open).hasSize(1);
    }

    @Test
    void A24_two_replicas_that_look_at_once_give_a_warning_once() {
        var id = running(Map.of("startsOn", Story.inDays(0).toString()));
        clock.advance(Duration.ofDays(60));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(jobs::seeToDue),
                        CompletableFuture.runAsync(jobs::seeToDue),
                        CompletableFuture.runAsync(jobs::seeToDue))
                .join();

        see(id).body("warned", contains(30)).body("version", equalTo(2));
    }

    @Test
    void A25_a_foreigner_without_papers_has_up_to_ninety_days_with_grounds_and_no_authority_hears_of_it_by_itself() {
        var id = made(
                worker,
                OF_PERSON,
                person,
                Map.of(
                        "offered", true,
                        "grounds", List.of("SERIOUS_GROUNDS", "WITHOUT_PAPERS", "ASYLUM_PENDING"),
                        "reasons", "Passport kept by the employer",
                        "asylum", "YES",
                        "asylumReference", "A-77",
                        "notified", "NONE"));

        as(worker)
                .body(Map.of("startsOn", Story.inDays(0).toString(), "days", 91))
                .post("/v1/reflection-periods/{id}/start", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/reflection-dates-not-possible"))
                .body("latest", equalTo(Story.inDays(89).toString()));
        as(worker)
                .body(Map.of("startsOn", Story.inDays(0).toString()))
                .post("/v1/reflection-periods/{id}/start", id)
                .then()
                .statusCode(200);

        see(id).body("endsOn", equalTo(Story.inDays(89).toString()))
                .body("offer.grounds", hasItem("WITHOUT_PAPERS"))
                .body("offer.asylumReference", equalTo("A-77"))
                .body("offer.notified", equalTo("NONE"));
        assertThat(org.punte.testing.OutboxProbe.types(UUID.fromString(id))).isEmpty();
    }

    @Test
    void a_longer_period_warns_again_as_its_new_end_comes_near() {
        var id = running(Map.of("startsOn", Story.inDays(0).toString(), "days", 10));
        clock.advance(Duration.ofDays(5));
        jobs.seeToDue();
        see(id).body("warned", contains(30, 14, 7));

        as(worker)
                .body(Map.of("endsOn", Story.inDays(60).toString(), "reason", "Not able to speak yet"))
                .post("/v1/reflection-periods/{id}/extension", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXTENDED"))
                .body("warned", empty());

        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem("REFLECTION_ENDS")));
        as(worker)
                .body(Map.of("endsOn", Story.inDays(120).toString(), "reason", "Too long"))
                .post("/v1/reflection-periods/{id}/extension", id)
                .then()
                .statusCode(400);
    }

    @Test
    void an_ended_period_does_not_go_on_and_no_second_one_stands_beside_an_open_one() {
        var id = running(Map.of("startsOn", Story.inDays(0).toString()));
        as(worker)
                .body(offer(true))
                .post(OF_PERSON, person)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reflection-open"));
        as(worker)
                .body(Map.of("why", "PERSONS_WISH"))
                .post("/v1/reflection-periods/{id}/end", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED_EARLY"));

        as(worker)
                .body(Map.of("endsOn", Story.inDays(80).toString(), "reason", "Again"))
                .post("/v1/reflection-periods/{id}/extension", id)
                .then()
                .statusCode(409)
                .body("current", equalTo("ENDED_EARLY"));
        clock.advance(Duration.ofDays(100));
        jobs.seeToDue();
        see(id).body("state", equalTo("ENDED_EARLY"));
    }

    @Test
    void that_none_was_offered_is_recorded_too() {
        made(worker, OF_PERSON, person, offer(false));

        as(worker).get(OF_PERSON, person).then().body("items[0].state", equalTo("NOT_OFFERED"));
    }

    private String running(Map<String, ?> start) {
        var id = made(worker, OF_PERSON, person, offer(true));
        as(worker)
                .body(start)
                .post("/v1/reflection-periods/{id}/start", id)
                .then()
                .statusCode(200);
        return id;
    }

    private ValidatableResponse see(String id) {
        return as(worker).get("/v1/reflection-periods/{id}", id).then().statusCode(200);
    }

    private static Map<String, Object> offer(boolean offered) {
        return new HashMap<>(Map.of("offered", offered, "grounds", List.of("FOREIGN_NATIONAL")));
    }
}
