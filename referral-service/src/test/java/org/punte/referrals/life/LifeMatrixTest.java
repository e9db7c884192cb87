package org.punte.referrals.life;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.referrals.life.LifeFile.Rule;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Every state x move x role of the rule book, over HTTP: what it says happens, and everything else is refused and changes nothing. */
@QuarkusTest
class LifeMatrixTest {
    private static final List<String> ROLES = List.of("caseworker", "supervisor", "desk", "agency-admin");

    private final UUID shelter = agency();
    private final UUID clinic = agency();
    private final UUID third = agency();
    private final Map<String, Account> senders = people(shelter);
    private final Map<String, Account> receivers = people(clinic);
    private final Map<String, Map<String, ?>> bodies = bodies();

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @Inject
    NetworkNews news;

    @BeforeEach
    void the_receiver_has_a_number_and_another_is_known() {
        for (var one : List.of(clinic, third))
            new Services(news).tell(one, 1, "NGO", "IS", "ACTIVE", Services.always());
    }

    static List<Rule> rules() {
        return LifeFile.read().built().stream()
                .filter(rule -> rule.path() != null)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_rule_book_does_not_allow_is_refused_and_changes_nothing(ReferralStatus status) {
        var author = senders.get("supervisor");
        var id = standing(status, author);

        for (var rule : rules()) {
            ROLES.stream().filter(role -> !rule.roles().contains(role)).forEach(role -> {
                move(side(rule).get(role), rule, id).statusCode(403);
                move(otherSide(rule).get(role), rule, id).statusCode(403);
            });
            if (!rule.from().contains(status.name())) illegal(rule, id, status);
            wrongSide(rule, id, status);
        }

        as(author).get("/v1/referrals/{id}", id).then().header("ETag", "\"0\"").body("status", equalTo(status.name()));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_rule_book_allows_happens(ReferralStatus status) {
        for (var rule : rules()) {
            if (!rule.from().contains(status.name())) continue;
            for (var role : rule.roles()) allowed(rule, role, status);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_a_move_has_to_bring_cannot_be_left_out(Rule rule) {
        for (var item : rule.data()) {
            var author = senders.get("supervisor");
            var id = standing(ReferralStatus.valueOf(rule.from().get(0)), author, item);
            var body = new HashMap<String, Object>(bodies.get(rule.path()));
            body.remove(item);

            move(side(rule).get("supervisor"), rule, id, body)
                    .statusCode(rule.path().equals("sending") ? 409 : 400);

            as(author).get("/v1/referrals/{id}", id).then().header("ETag", "\"0\"");
        }
    }

    private void illegal(Rule rule, UUID id, ReferralStatus status) {
        for (var role : rule.roles()) {
            // to a receiver a draft is not there
            if (status == ReferralStatus.DRAFT && rule.side().equals("receiver")) {
                move(side(rule).get(role), rule, id).statusCode(404);
                continue;
            }
            // a draft is its author's, and the author here is the supervisor
            if (status == ReferralStatus.DRAFT && !role.equals("supervisor")) continue;
            var refusal = Body.of(move(side(rule).get(role), rule, id).statusCode(409));
            assertThat(refusal.path("type").asText()).isEqualTo("/problems/move-not-allowed");
            assertThat(refusal.path("current").asText()).isEqualTo(status.name());
        }
    }

    private void wrongSide(Rule rule, UUID id, ReferralStatus status) {
        var role = rule.roles().contains("supervisor")
                ? "supervisor"
                : rule.roles().get(0);
        boolean unseen = status == ReferralStatus.DRAFT && !rule.side().equals("receiver");
        move(otherSide(rule).get(role), rule, id).statusCode(unseen ? 404 : 403);
        move(account(agency(), role), rule, id).statusCode(404);
    }

    private void allowed(Rule rule, String role, ReferralStatus status) {
        var id = standing(status, rule.side().equals("receiver") ? senders.get("caseworker") : senders.get(role));
        if (rule.move().equals("RESUMPTION")) Rows.begun(id);
        var path = "/v1/referrals/" + id + "/grant-undoing";
        given().body("200 {}").put(identity + path).then().statusCode(204);

        move(side(rule).get(role), rule, id)
                .statusCode(200)
                .body("status", equalTo(rule.to() == null ? status.name() : rule.to()))
                .body("version", equalTo(1));
    }

    private UUID standing(ReferralStatus status, Account author) {
        return standing(status, author, "nothing");
    }

    /** What the sending of a draft needs stands in the draft, where it is not left out. */
    private UUID standing(ReferralStatus status, Account author, String without) {
        var body = Refer.body(author, clinic);
        if (status == ReferralStatus.DRAFT) body.remove(without);
        if (status == ReferralStatus.DRAFT) return Refer.drafted(author, body);
        var id = Refer.sent(author, body);
        Rows.status(id, status.name(), receivers.get("caseworker").id());
        if (status.awaitsAnswer()) Rows.promise(id);
        if (status == ReferralStatus.INFORMATION_REQUESTED) Rows.question(id, shelter, clinic);
        return id;
    }

    private ValidatableResponse move(Account who, Rule rule, UUID id) {
        assertThat(bodies).containsKey(rule.path());
        return move(who, rule, id, bodies.get(rule.path()));
    }

    private static ValidatableResponse move(Account who, Rule rule, UUID id, Map<String, ?> body) {
        return as(who).body(body).post("/v1/referrals/{id}/" + rule.path(), id).then();
    }

    private Map<String, Account> side(Rule rule) {
        return rule.side().equals("receiver") ? receivers : senders;
    }

    private Map<String, Account> otherSide(Rule rule) {
        return rule.side().equals("receiver") ? senders : receivers;
    }

    private static Map<String, Account> people(UUID agency) {
        var people = new HashMap<String, Account>();
        ROLES.forEach(role -> people.put(role, account(agency, role)));
        return people;
    }

    private Map<String, Map<String, ?>> bodies() {
        var bodies = new HashMap<String, Map<String, ?>>();
        Stream.of("sending", "acknowledgement", "start", "resumption", "confirmation", "promise-denial")
                .forEach(path -> bodies.put(path, Map.of()));
        bodies.put("acceptance", Refer.workers(receivers.get("caseworker")));
        bodies.put("workers", Refer.workers(receivers.get("desk")));
        bodies.put("decline", Map.of("reason", "NO_CAPACITY"));
        bodies.put("return", Map.of("reason", "NO_CAPACITY"));
        bodies.put("completion", Map.of("outcome", "SERVICE_FULLY"));
        bodies.put("cancellation", Map.of("reason", "OTHER"));
        bodies.put("information-request", Map.of("question", "LANGUAGE"));
        bodies.put("information", Map.of("answer", "ro"));
        bodies.put("promise", Map.of("number", "+40 232 000 000", "answeredBy", "The desk"));
        bodies.put("waitlisting", Map.of("expectedOn", "2100-01-01"));
        bodies.put("redirection", Map.of("proposedAgency", third));
        bodies.put("undoing", Map.of("reason", "WRONG_REFERRAL"));
        bodies.put("hold", Map.of("reason", "PERSON_ASKED", "reviewOn", "2100-01-01"));
        bodies.put("non-delivery", Map.of("reason", "NO_SHOW"));
        bodies.put("error", Map.of("reason", "WRONG_PERSON"));
        return bodies;
    }
}
