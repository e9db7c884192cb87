package org.punte.referrals.openstep;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** What came to nothing waits for a next step, as long as what it asked for was neither given nor asked for otherwise. */
@QuarkusTest
class ChooseNextTest {
    private static final Map<String, String> NO_PLACE = Map.of("reason", "NO_CAPACITY");

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private UUID person;
    private Account sender;
    private Account shelter;
    private Account other;

    @BeforeEach
    void two_shelters() {
        var services = new Services(news);
        person = Calls.person();
        sender = services.ngo("IS");
        shelter = services.ngo("IS");
        other = services.ngo("IS");
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void what_came_back_waits_until_somebody_else_is_asked() {
        var first = asked(shelter);
        move(shelter, first, "decline", NO_PLACE);

        steps().body("items.id", equalTo(List.of(first.toString())))
                .body("items[0].kind", equalTo("CHOOSE_NEXT"))
                .body(
                        "items[0].dueAt",
                        equalTo(as(sender).get("/v1/referrals/{id}", first).<String>path("startBy")));

        var second = asked(other);
        steps().body("items", empty());
        isNext(first, false);
        move(other, second, "decline", NO_PLACE);
        waits(second);

        clock.advance(Duration.ofDays(15));
        steps().body("items", empty());
        isNext(second, true);
    }

    @Test
    void whoever_serves_for_longer_than_lists_look_back_meets_the_need_and_has_met_it() {
        var given = asked(shelter);
        move(shelter, given, "acceptance", workers(shelter));
        move(shelter, given, "start", Map.of());
        clock.advance(Duration.ofDays(100));

        var since = asked(other);
        move(other, since, "decline", NO_PLACE);
        steps().body("items", empty());
        isNext(since, false);

        move(shelter, given, "completion", Map.of("outcome", "SERVICE_FULLY"));
        steps().body("items", empty());
        isNext(since, false);
    }

    @Test
    void what_was_taken_back_is_no_step_and_lists_say_nothing_of_it() {
        var id = asked(shelter);
        move(sender, id, "cancellation", Map.of("reason", "SENT_BY_MISTAKE"));

        isNext(id, false);
        as(sender).get("/v1/referrals/sent").then().body("items[0]", not(hasKey("nextToBeChosen")));
    }

    @Test
    void who_was_asked_before_and_has_not_answered_is_the_next_step_as_well() {
        asked(shelter);
        move(other, asked(other), "decline", NO_PLACE);

        steps().body("items", empty());
    }

    @Test
    void whoever_was_asked_before_and_gave_it_has_met_the_need_until_it_is_asked_for_anew() {
        var given = asked(shelter);
        var last = asked(other);
        served(given, "SERVICE_FULLY");
        move(other, last, "decline", NO_PLACE);
        steps().body("items", empty());
        isNext(last, false);

        var anew = asked(other);
        move(other, anew, "decline", NO_PLACE);

        waits(anew);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE_NOT_PROVIDED", "INELIGIBLE", "NEEDS_MORE"})
    void what_ended_without_a_service_came_back_and_no_limit_of_its_beginning_counts_any_more(String outcome) {
        var id = asked(shelter);
        served(id, outcome);

        waits(id).body("items[0].kind", equalTo("CHOOSE_NEXT")).body("items[0].dueAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE_PARTLY", "CLIENT_WITHDREW"})
    void what_was_given_or_not_wanted_did_not_come_back(String outcome) {
        served(asked(shelter), outcome);

        steps().body("items", empty());
    }

    @Test
    void what_the_person_did_not_want_before_it_began_did_not_come_back_and_whoever_did_not_come_did() {
        notDelivered(asked(shelter), "PERSON_WITHDREW");
        steps().body("items", empty());

        var id = asked(shelter);
        notDelivered(id, "NO_SHOW");
        waits(id);
    }

    @Test
    void a_call_that_went_out_afterwards_is_a_next_step_also_when_it_is_withdrawn() {
        move(shelter, asked(shelter), "decline", NO_PLACE);

        var call = Calls.called(sender, person, other);
        steps().body("items", empty());
        as(sender).post("/v1/calls/{id}/withdrawal", call).then().statusCode(200);

        steps().body("items", empty());
    }

    @Test
    void a_call_that_went_out_before_and_is_open_is_a_next_step_as_well() {
        Calls.called(sender, person, other);
        var id = asked(shelter);
        move(shelter, id, "decline", NO_PLACE);
        steps().body("items", empty());

        nobodyOffers();

        waits(id);
    }

    @Test
    void a_call_to_which_nobody_came_leaves_the_step_to_be_chosen() {
        var id = asked(shelter);
        move(shelter, id, "decline", NO_PLACE);
        Calls.called(sender, person, other);

        nobodyOffers();

        waits(id);
    }

    /** What its page offers. */
    private void isNext(UUID id, boolean next) {
        as(sender).get("/v1/referrals/{id}", id).then().body("nextToBeChosen", equalTo(next));
    }

    private UUID asked(Account receiver) {
        return sent(sender, body(person, receiver.agency(), Rows.consent(person, sender.agency(), receiver.agency())));
    }

    /** The shelter begins, and it ends like this. */
    private void served(UUID id, String outcome) {
        move(shelter, id, "acceptance", workers(shelter));
        move(shelter, id, "start", Map.of());
        move(shelter, id, "completion", Map.of("outcome", outcome));
    }

    private void notDelivered(UUID id, String reason) {
        move(shelter, id, "acceptance", workers(shelter));
        move(shelter, id, "non-delivery", Map.of("reason", reason));
    }

    private void nobodyOffers() {
        as(other)
                .body(NO_PLACE)
                .post("/v1/received-calls/{id}/decline", Calls.invitation(other))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse waits(UUID id) {
        return steps().body("items.id", equalTo(List.of(id.toString())));
    }

    private ValidatableResponse steps() {
        return as(sender).get("/v1/open-steps").then().statusCode(200);
    }
}
