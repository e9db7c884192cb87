package org.punte.identity.partycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A mother and her daughters were sent together; then somebody says something. */
@QuarkusTest
class PartyWatchTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account colleague = hired(worker.agency(), "caseworker");
    private final Account shelter = hired(Network.agency(), "caseworker");
    private final UUID party = UUID.randomUUID();
    private UUID mother;
    private UUID daughter;
    private Referral ofMother;
    private Referral ofDaughter;

    @Inject
    Referrals referrals;

    @BeforeEach
    void sent_together() {
        mother = Story.registered(colleague, called("Mărioara"));
        daughter = Story.registered(worker, called("Ilinca"));
        ofMother = sent(mother);
        ofDaughter = sent(daughter);
        assertThat(toLookAt(worker)).isEmpty();
    }

    @Test
    void safety25_a_suspicion_that_arises_later_asks_the_workers_of_the_child_to_look_once() {
        suspected("Mărioara Țurcanu");

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
        assertThat(toLookAt(colleague)).isEmpty();
        assertThat(toLookAt(shelter)).isEmpty();
        assertThat(OutboxProbe.types(ofDaughter.id())).isEmpty();

        done();
        suspected("Mărioara Țurcanu");

        assertThat(toLookAt(worker)).isEmpty();
    }

    @Test
    void safety25_another_suspicion_against_another_one_is_looked_at_after_the_first_was() {
        sent(Story.registered(colleague, called("Sabina")));
        suspected("Mărioara Țurcanu");
        done();

        suspected("Sabina Țurcanu");

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
    }

    @Test
    void safety25_whoever_looked_at_a_family_name_hears_when_somebody_is_named_in_full() {
        suspected("Țurcanu");
        done();

        suspected("Mărioara Țurcanu");

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
    }

    @Test
    void safety25_supervisors_are_asked_too_but_none_who_works_with_the_one_who_is_meant() {
        var lead = hired(worker.agency(), "supervisor");
        var leadOfOther = hired(worker.agency(), "caseworker", "supervisor");
        sent(Story.registered(leadOfOther, called("Sabina")));

        suspected("Sabina Țurcanu");

        assertThat(tasks(lead, "CHECK_PARTY")).containsExactly(ofDaughter.id().toString());
        assertThat(tasks(leadOfOther, "CHECK_PARTY")).isEmpty();
        assertThat(heardOf("CHECK_PARTY", lead))
                .contains(lead.id().toString())
                .doesNotContain(leadOfOther.id().toString());
    }

    @Test
    void safety25_whom_somebody_fears_is_said_later_and_so_is_what_somebody_is_called() {
        change(worker, daughter, Map.of("safeContact", fears("Sabina Țurcanu")));
        assertThat(toLookAt(worker)).isEmpty();

        change(colleague, mother, Map.of("givenName", "Sabina"));

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
        assertThat(toLookAt(colleague)).isEmpty();
    }

    @Test
    void safety25_a_link_that_is_made_later_says_who_is_meant() {
        suspected("mama");
        assertThat(toLookAt(worker)).isEmpty();
        assign(daughter, worker, colleague);

        as(colleague)
                .body(Map.of("kind", "PARENT", "one", mother, "other", daughter, "reason", "PERSON_SAID_SO"))
                .post("/v1/links")
                .then()
                .statusCode(201);

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
    }

    @Test
    void safety25_what_was_said_in_the_second_before_the_sending_counts_too() {
        var other = Story.registered(worker, called("Sabina"));
        suspected(other, "Mărioara Țurcanu");

        var late = sent(other);

        assertThat(toLookAt(worker)).containsExactly(late.id().toString());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void where_one_of_the_two_is_no_longer_sent_nobody_has_to_look(String how) {
        referrals.tell("referral." + how + ".v1", ofMother);

        suspected("Mărioara Țurcanu");

        assertThat(toLookAt(worker)).isEmpty();
    }

    static Stream<String> ends() {
        var ways =
                "declined redirected cancelled expired completed not-delivered returned consent-withdrawn entered-in-error";
        return Stream.of(ways.split(" "));
    }

    @Test
    void safety25_what_was_said_while_an_answer_stood_counts_each_time_it_is_taken_back() {
        referrals.tell("referral.declined.v1", ofMother);
        suspected("Mărioara Țurcanu");
        assertThat(toLookAt(worker)).isEmpty();

        referrals.tell("referral.answer-undone.v1", ofMother);

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
        referrals.tell("referral.declined.v1", ofMother);
        done();
        referrals.tell("referral.answer-undone.v1", ofMother);

        assertThat(toLookAt(worker)).containsExactly(ofDaughter.id().toString());
    }

    @Test
    void whoever_is_sent_alone_or_with_others_is_not_looked_at() {
        suspected("Gheorghe Țurcanu");
        referrals.tell("referral.sent.v1", Referral.of(UUID.randomUUID(), daughter, worker, shelter));

        assertThat(toLookAt(worker)).isEmpty();
    }

    private Referral sent(UUID person) {
        var referral = Referral.of(UUID.randomUUID(), person, worker, shelter);
        referrals.say(Referrals.event("referral.sent.v1", referral)
                .replace("\"somethingNew\":true", "\"party\":\"" + party + "\""));
        return referral;
    }

    private void suspected(String name) {
        suspected(daughter, name);
    }

    private void suspected(UUID person, String name) {
        var conflict = Map.of("suspected", true, "reason", "What the child said");
        as(worker)
                .body(Map.of("kind", "PARENT", "name", name, "contact", "", "conflict", conflict))
                .post("/v1/persons/{id}/guardians", person)
                .then()
                .statusCode(200);
    }

    private static void change(Account by, UUID person, Map<String, Object> told) {
        as(by).header("If-Match", "\"0\"")
                .body(told)
                .patch("/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }

    private void assign(UUID person, Account... to) {
        Story.assigned(hired(worker.agency(), "supervisor"), person, to).statusCode(200);
    }

    private void done() {
        String task = as(worker).get("/v1/tasks").then().extract().path("items.find { it.kind == 'LOOK_AT_PARTY' }.id");
        as(worker).post("/v1/tasks/{id}/completion", task).then().statusCode(200);
    }

    private static List<String> toLookAt(Account who) {
        return tasks(who, "LOOK_AT_PARTY");
    }

    private static String heardOf(String kind, Account one) {
        String task =
                as(one).get("/v1/tasks").then().extract().path("items.find { it.kind == '%s' }.id".formatted(kind));
        return OutboxProbe.events(UUID.fromString(task))
                .get(0)
                .at("/data/accounts")
                .toString();
    }

    private static List<String> tasks(Account who, String kind) {
        return as(who).get("/v1/tasks?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == '%s' }.about".formatted(kind));
    }

    private static Map<String, Object> fears(String who) {
        return Map.of("mustNotKnow", List.of(Map.of("who", who, "addresses", List.of())));
    }

    private static Map<String, Object> called(String given) {
        var told = Story.somebody();
        told.put("givenName", given);
        told.put("familyName", "Țurcanu");
        told.remove("phone");
        return told;
    }
}
