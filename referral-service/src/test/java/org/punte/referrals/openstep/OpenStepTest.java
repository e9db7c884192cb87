package org.punte.referrals.openstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class OpenStepTest {
    private static final Map<String, String> NO_PLACE = Map.of("reason", "NO_CAPACITY");

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private Services services;
    private Account sender;
    private Account shelter;
    private Account other;

    @BeforeEach
    void two_shelters() {
        services = new Services(news);
        sender = services.ngo("IS");
        shelter = services.ngo("IS");
        other = services.ngo("IS");
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_question_waits_for_its_answer_by_its_own_clock() {
        var id = sent(sender, shelter);
        steps(sender).body("items", empty());
        move(shelter, id, "information-request", Map.of("question", "LANGUAGE"));
        String due = as(sender).get("/v1/referrals/{id}", id).path("questionDueAt");

        steps(sender)
                .body("items.id", equalTo(List.of(id.toString())))
                .body("items[0].kind", equalTo("ANSWER_QUESTION"))
                .body("items[0].code", equalTo(code(id)))
                .body("items[0].agency", equalTo(shelter.agency().toString()))
                .body("items[0].dueAt", equalTo(due));
        steps(shelter).body("items", empty());

        move(sender, id, "information", Map.of("answer", "ro"));
        steps(sender).body("items", empty());
    }

    @Test
    void a_call_waits_until_it_is_answered_or_over() {
        Calls.called(sender, Calls.person(), shelter, other);
        var invitation = Calls.invitation(shelter);

        steps(shelter)
                .body("items.id", equalTo(List.of(invitation.toString())))
                .body("items[0].kind", equalTo("ANSWER_CALL"))
                .body("items[0].code", nullValue())
                .body(
                        "items[0].dueAt",
                        equalTo(as(shelter)
                                .get("/v1/received-calls/{id}", invitation)
                                .<String>path("closesAt")));

        as(shelter)
                .body(NO_PLACE)
                .post("/v1/received-calls/{id}/decline", invitation)
                .then()
                .statusCode(200);
        steps(shelter).body("items", empty());
        clock.advance(Duration.ofHours(25));
        steps(other).body("items", empty());
    }

    @Test
    void a_place_that_is_kept_waits_for_whoever_called_until_it_is_kept_no_longer() {
        var call = Calls.called(sender, Calls.person(), shelter, other);
        var invitation = Calls.invitation(shelter);
        Instant until = Instant.parse(Calls.offer(shelter, invitation)
                .then()
                .statusCode(200)
                .extract()
                .path("heldUntil"));

        steps(sender)
                .body("items.id", equalTo(List.of(call.toString())))
                .body("items[0].kind", equalTo("CHOOSE_OFFER"))
                .body("items[0].agency", equalTo(shelter.agency().toString()))
                .body("items[0].dueAt", equalTo(until.toString()));
        steps(shelter).body("items", empty());
        steps(desk(sender.agency())).body("items", empty());
        Calls.offer(other, Calls.invitation(other)).then().statusCode(200);
        steps(sender).body("items.id", equalTo(List.of(call.toString())));

        clock.advance(Duration.between(clock.instant(), until).plusHours(24));
        steps(sender).body("items", empty());
    }

    @Test
    void a_question_for_places_waits_and_is_due_when_the_day_is_over() {
        var service = listed(shelter, Services.body("ACC_SHELTER", "IS"));
        as(sender)
                .body(Map.of("service", service, "ageBand", "ADULT", "neededBy", "2100-01-01"))
                .post("/v1/capacity-questions")
                .then()
                .statusCode(201);

        steps(shelter)
                .body("items.kind", equalTo(List.of("ANSWER_CAPACITY_QUESTION")))
                .body("items[0].dueAt", equalTo("2100-01-01T22:00:00Z"));
    }

    @Test
    void a_desk_answers_others_and_chooses_no_next_steps() {
        move(shelter, sent(sender, shelter), "decline", NO_PLACE);
        Calls.called(other, Calls.person(), sender);

        steps(desk(sender.agency())).body("items.kind", equalTo(List.of("ANSWER_CALL")));
        steps(caseworker(sender.agency())).body("items.kind.size()", equalTo(2));
    }

    @Test
    void what_is_hidden_from_somebody_waits_for_others_alone() {
        var id = sent(sender, shelter);
        move(shelter, id, "decline", NO_PLACE);
        var near = caseworker(sender.agency());
        as(near).body(Map.of()).post("/v1/referrals/{id}/conflict", id).then().statusCode(201);

        steps(near).body("items", empty());
        assertThat(coded(near, id)).isEmpty();
        steps(sender).body("items.id", equalTo(List.of(id.toString())));
    }

    @Test
    void what_is_due_first_comes_first_page_by_page() {
        for (int i = 0; i < 3; i++)
            move(shelter, sent(sender, shelter), "information-request", Map.of("question", "LANGUAGE"));

        var first = steps(sender, "?limit=2").extract();
        var second = steps(sender, "?limit=2&after=" + first.path("next"))
                .body("next", nullValue())
                .extract();

        var due = new ArrayList<>(first.<List<String>>path("items.dueAt"));
        due.addAll(second.<List<String>>path("items.dueAt"));
        assertThat(due).hasSize(3).extracting(Instant::parse).isSorted();
    }

    @Test
    void codes_are_told_of_what_one_may_read() {
        var id = sent(sender, shelter);

        assertThat(coded(shelter, id, UUID.randomUUID())).containsExactly(code(id));
        assertThat(coded(other, id)).isEmpty();
        as(shelter).get("/v1/referrals/codes").then().statusCode(200).body("items", empty());
    }

    private String code(UUID id) {
        return as(sender).get("/v1/referrals/{id}", id).path("code");
    }

    private static List<String> coded(Account reader, UUID... ids) {
        return as(reader)
                .queryParam("id", (Object[]) ids)
                .get("/v1/referrals/codes")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    private static ValidatableResponse steps(Account reader) {
        return steps(reader, "");
    }

    private static ValidatableResponse steps(Account reader, String query) {
        return as(reader).get("/v1/open-steps" + query).then().statusCode(200);
    }
}
