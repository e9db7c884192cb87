package org.punte.identity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class DeadlineRuleTest {
    /** Far enough that no other test starts a clock by what changes here. */
    private static final int LATER = 2_000;

    private final Account keeper = hired(Network.agency(), "network-admin");
    private final Account worker = hired(Network.agency(), "caseworker");

    @Inject
    TestClock clock;

    @Inject
    RuleRepublishing republishing;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void every_deadline_stands_in_one_table_with_its_source() {
        as(keeper)
                .get("/v1/deadline-rules")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        hasItems(
                                "REFLECTION_PERIOD",
                                "REFLECTION_WARNING",
                                "CHILD_ASSESSMENT",
                                "COMPENSATION_CLAIM",
                                "AFTER_CLOSURE"))
                .body("items.source", everyItem(not(blankOrNullString())))
                .body("items.find { it.name == 'REFLECTION_PERIOD' && it.version == 1 }.amounts[0]", equalTo(90));
    }

    @Test
    void a_changed_rule_moves_no_clock_that_runs_and_starts_those_that_come() {
        var before = started(Story.inDays(0).toString());
        int version = as(keeper)
                .body(change(30, Story.inDays(LATER).toString()))
                .post("/v1/deadline-rules")
                .then()
                .statusCode(201)
                .body("version", greaterThan(1))
                .extract()
                .path("version");

        as(worker)
                .get("/v1/reflection-periods/{id}", before)
                .then()
                .body("endsOn", equalTo(Story.inDays(89).toString()))
                .body("ruleVersion", equalTo(1));
        clock.advance(Duration.ofDays(LATER + 1L));
        as(worker)
                .get(
                        "/v1/reflection-periods/{id}",
                        started(Story.inDays(LATER + 1).toString()))
                .then()
                .body("endsOn", equalTo(Story.inDays(LATER + 30).toString()))
                .body("ruleVersion", equalTo(version));
    }

    @Test
    void the_other_services_hear_of_a_version_and_of_all_of_them_again() {
        UUID changed = UUID.fromString(as(keeper)
                .body(change(31, Story.inDays(LATER).toString()))
                .post("/v1/deadline-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        assertThat(OutboxProbe.types(changed)).containsExactly("deadline.changed.v1");

        republishing.republish();

        assertThat(OutboxProbe.types(changed)).containsExactly("deadline.changed.v1", "deadline.changed.v1");
    }

    @Test
    void a_version_for_a_day_that_has_passed_and_one_without_reason_are_refused() {
        as(keeper)
                .body(change(30, Story.inDays(-3).toString()))
                .post("/v1/deadline-rules")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/deadline-date-not-possible"));
        var silent = change(30, Story.inDays(LATER).toString());
        silent.remove("reason");
        as(keeper).body(silent).post("/v1/deadline-rules").then().statusCode(400);
        as(worker)
                .body(change(30, Story.inDays(LATER).toString()))
                .post("/v1/deadline-rules")
                .then()
                .statusCode(403);
    }

    private String started(String day) {
        UUID person = Story.registered(worker);
        var id = made(
                worker,
                "/v1/persons/{id}/reflection-periods",
                person,
                Map.of("offered", true, "grounds", List.of("FOREIGN_NATIONAL")));
        as(worker)
                .body(Map.of("startsOn", day))
                .post("/v1/reflection-periods/{id}/start", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> change(int days, String since) {
        return new HashMap<>(Map.of(
                "name", "REFLECTION_PERIOD",
                "amounts", List.of(days),
                "source", "A law that came later, art. 1",
                "since", since,
                "reason", "The law changed"));
    }
}
