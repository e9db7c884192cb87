package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.undone;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Rows;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;
import org.punte.testing.plan.PlanAmongMany;

/** A35: one woman is referred to the same agency three times. Whoever must not deal with one of them is kept away from her. */
@QuarkusTest
class KeptAwayTest {
    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    private static final String MANY = """
            insert into referral (id, version, code, person, sender, receiver, author, service, urgency, age_band, noted, status,
                                  expiry_reason, consent, created_at, sent_at, status_since, answer_by, start_by, answer_rule, start_rule)
            select gen_random_uuid(), 0, 'RF-' || translate(upper(lpad(to_hex(n), 4, '0')), '01', 'GH') || '-YYYY', gen_random_uuid(),
                   '7b4a3c1e-0000-4000-8000-000000000002', gen_random_uuid(), gen_random_uuid(), 'MED', 'NORMAL', 'ADULT', false,
                   'EXPIRED', 'NO_ANSWER', gen_random_uuid(), now(), now(), now(), now(), now(), 1, 1
              from generate_series(1, 20000) n;
            insert into disclosure_grant (id, referral, person, receiver_person, receiver, version, workers, paused, ended)
            select gen_random_uuid(), id, person, gen_random_uuid(), receiver, 0, '{}', false, true
              from referral where sender = '7b4a3c1e-0000-4000-8000-000000000002'""";
    private static final List<String> LISTS = List.of("/v1/referrals/received", "/v1/desk");

    private final Account ana = caseworker(agency());
    private final Account dan = caseworker(agency());
    private final Account irina = caseworker(dan.agency());
    private final Account lead = supervisor(dan.agency());
    private final UUID person = UUID.randomUUID();

    @Test
    void A35_whoever_steps_aside_from_one_sees_nothing_else_that_was_taken_on_for_the_same_person() {
        var first = taken(person);
        var second = taken(person);
        var waiting = asked(person);
        var other = taken(UUID.randomUUID());

        var declared = declare(dan, second);

        for (var list : LISTS) list(dan, list, waiting, other);
        for (var list : LISTS) list(irina, list, first, second, waiting, other);
        for (var gone : List.of(first, second)) see(dan, gone).statusCode(404);
        as(dan).get("/v1/desk").then().body("counts.all", equalTo(2));
        list(lead, "/v1/desk?view=TO_ASSIGN", first, second);
        list(lead, "/v1/referrals/unassigned", first, second);
        name(first, dan).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        as(irina).post("/v1/desk/{id}/claim", first).then().statusCode(200);
        as(lead).get("/v1/conflicts")
                .then()
                .body("items.id", contains(declared.toString()))
                .body("items[0].referrals", containsInAnyOrder(first.toString(), second.toString()));
    }

    @Test
    void A35_lifted_all_of_it_is_there_again() {
        var first = taken(person);
        var second = taken(person);
        var declared = declare(dan, second);

        as(lead).post("/v1/conflicts/{id}/lifting", declared).then().statusCode(200);

        for (var list : LISTS) list(dan, list, first, second);
        list(lead, "/v1/desk?view=TO_ASSIGN");
        name(first, dan).statusCode(200);
    }

    @Test
    void A35_taken_on_later_it_is_hidden_without_a_word_and_is_to_be_assigned() {
        declare(dan, taken(person));
        var own = asked(person);
        var named = asked(person);
        see(dan, own).statusCode(200);

        move(dan, own, "acceptance", workers(dan));
        move(irina, named, "acceptance", workers(dan));

        for (var gone : List.of(own, named)) see(dan, gone).statusCode(404);
        list(dan, "/v1/desk");
        list(lead, "/v1/referrals/unassigned?limit=2", named, own);
        name(own, irina).statusCode(200);
        see(irina, own).statusCode(200);
    }

    @Test
    void A35_a_party_is_taken_on_without_a_word_too() {
        var sisters = new Sisters(ana, dan.agency());
        declare(dan, taken(sisters.elder));
        var party = sisters.sent("ONLY");

        as(dan).body(workers(dan))
                .post("/v1/parties/{id}/acceptance", party)
                .then()
                .statusCode(200);

        as(dan).get("/v1/parties/{id}", party).then().statusCode(404);
        as(irina).get("/v1/parties/{id}", party).then().statusCode(200);
    }

    @Test
    void A35_what_was_said_before_the_acceptance_is_about_the_person_only_after_it() {
        var first = taken(person);
        var waiting = asked(person);
        declare(dan, waiting);
        see(dan, first).statusCode(200);

        move(irina, waiting, "acceptance", workers(irina));

        see(dan, first).statusCode(404);
    }

    @Test
    void A35_it_stands_when_the_answer_is_taken_back() {
        var first = taken(person);
        var second = taken(person);
        declare(dan, second);

        undone(irina, second, identity);

        for (var gone : List.of(first, second)) see(dan, gone).statusCode(404);
        name(first, dan).statusCode(409);
    }

    @Test
    void A35_another_agency_has_nothing_to_do_with_it() {
        var elsewhere = caseworker(agency());
        var theirs = asked(person, elsewhere);
        move(elsewhere, theirs, "acceptance", workers(elsewhere));

        declare(dan, taken(person));

        see(elsewhere, theirs).statusCode(200);
        list(elsewhere, "/v1/desk", theirs);
        see(ana, theirs).statusCode(200);
    }

    @Test
    void A35_the_sender_s_worker_has_nothing_left_of_the_person_and_a_colleague_has_it() {
        var vlad = caseworker(ana.agency());
        var declined = asked(person);
        move(dan, declined, "decline", Map.of("reason", "NO_CAPACITY"));
        var more = of(person, caseworker(agency()));
        more.put("service", "LEGAL_INFO");
        var elsewhere = sent(ana, more);
        var draft = drafted(ana, of(person, dan));
        var other = asked(UUID.randomUUID());

        declare(ana, elsewhere);

        list(ana, "/v1/referrals/sent", other);
        list(vlad, "/v1/referrals/sent", declined, elsewhere, other);
        see(ana, draft).statusCode(404);
        as(ana).get("/v1/referrals/drafts").then().body("items", empty());
        as(ana).get("/v1/open-steps").then().body("items", empty());
        as(vlad).get("/v1/open-steps").then().body("items.id", contains(declined.toString()));
        see(dan, declined).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.referral from aside a where a.account = $1",
                "a.referral, a.account from aside a",
                "a.conflict from aside a where a.referral = $1",
                "a.referral from aside a where a.conflict = $1"
            })
    void what_is_hidden_is_found_without_reading_through_all_referrals_or_grants(String words) throws SQLException {
        var plan = new PlanAmongMany(MANY, "analyze referral, disclosure_grant")
                .of("prepare asked(uuid, uuid, text, text) as select " + words);

        assertThat(plan)
                .contains("referral_pkey", "referral_person", "disclosure_grant_person", "disclosure_grant_record")
                .doesNotContain("Seq Scan on referral", "Seq Scan on disclosure_grant");
    }

    private UUID taken(UUID whom) {
        var id = asked(whom);
        move(dan, id, "acceptance", workers(dan));
        return id;
    }

    private UUID asked(UUID whom) {
        return asked(whom, dan);
    }

    private UUID asked(UUID whom, Account receiver) {
        return sent(ana, of(whom, receiver));
    }

    private Map<String, Object> of(UUID whom, Account receiver) {
        return body(whom, receiver.agency(), Rows.consent(whom, ana.agency(), receiver.agency()));
    }

    private ValidatableResponse name(UUID referral, Account worker) {
        return as(lead).body(workers(worker))
                .post("/v1/referrals/{id}/workers", referral)
                .then();
    }

    private static UUID declare(Account by, UUID referral) {
        return UUID.fromString(as(by).post("/v1/referrals/{id}/conflict", referral)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse see(Account by, UUID referral) {
        return as(by).get("/v1/referrals/{id}", referral).then();
    }

    private static void list(Account by, String path, UUID... all) {
        var ids = Stream.of(all).map(UUID::toString).toArray(String[]::new);
        as(by).get(path).then().statusCode(200).body("items.id", containsInAnyOrder(ids));
    }
}
