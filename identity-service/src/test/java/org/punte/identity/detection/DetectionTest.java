package org.punte.identity.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.matching.Population;
import org.punte.identity.matching.Somebody;
import org.punte.identity.matching.Variant;
import org.punte.testing.Account;

@QuarkusTest
class DetectionTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account colleague = hired(worker.agency(), "caseworker");
    private final Account supervisor = hired(worker.agency(), "supervisor");

    @Inject
    Comparing comparing;

    /** The part within one agency: that two agencies ask each other comes with match requests. */
    @Test
    void A20_the_same_woman_under_her_maiden_name_and_other_letters_is_shown_to_the_supervisor() {
        var one = Story.registered(worker);
        var other = Story.registered(colleague, Twice.married());

        comparing.compare(other, worker.agency());

        var double_ = doubles(supervisor)
                .body("items", hasSize(1))
                .body("items[0].features", contains("GIVEN_NAME", "BIRTH_DATE"))
                .body("items[0].state", equalTo("OPEN"));
        assertThat(double_.extract().<String>path("items[0].one.id")
                        + double_.extract().<String>path("items[0].other.id"))
                .contains(one.toString(), other.toString());
        as(supervisor).get("/v1/tasks").then().body("items.kind", contains("LOOK_AT_DOUBLE"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Variant.class,
            mode = Mode.EXCLUDE,
            names = {"YEAR_ONLY", "AGE_GUESSED"})
    void however_it_is_written_the_same_human_is_found_among_others(Variant variant) {
        var population = new Population(variant.ordinal());
        var born = LocalDate.of(1987, 3, 9);
        var human = new Somebody("Lăcrămioara-Georgiana", "Crăciunescu", born, null, null);
        Story.registered(worker, human.registration());
        for (int other = 0; other < 10; other++)
            Story.registered(worker, population.next().registration());

        var again = Story.registered(colleague, variant.of(human, population).registration());
        comparing.compare(again, worker.agency());

        doubles(supervisor).body("items", hasSize(1));
    }

    @Test
    void whoever_registers_is_answered_the_same_whether_a_colleague_has_a_double_or_not() {
        Story.registered(worker);

        var met = answer(colleague);
        var unmet = answer(hired(Network.agency(), "caseworker"));

        assertThat(met).isEqualTo(unmet);
        doubles(colleague).body("items", empty());
        as(colleague).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void registering_compares_nothing_so_a_double_cannot_be_told_by_time() {
        Story.registered(worker);

        var other = Story.registered(colleague, Twice.married());

        doubles(supervisor).body("items", empty());
        assertThat(comparing.isDue(other, worker.agency())).isTrue();
    }

    @Test
    void what_a_crash_interrupted_is_compared_later() {
        Story.registered(worker);
        var other = Story.registered(colleague, Twice.married());
        Staff.run("update match_card set sealed = '\\x00' where person = ?", other);
        assertThatThrownBy(() -> comparing.compare(other, worker.agency())).isNotNull();

        assertThat(comparing.isDue(other, worker.agency())).isTrue();
    }

    @Test
    void compared_twice_it_is_found_once() {
        var twice = Twice.found(comparing);

        comparing.compare(twice.one(), twice.first().agency());

        doubles(twice.supervisor()).body("items", hasSize(1));
        as(twice.supervisor()).get("/v1/tasks").then().body("items", hasSize(1));
        assertThat(comparing.isDue(twice.one(), twice.first().agency())).isFalse();
    }

    @Test
    void another_agency_has_no_doubles_of_ours() {
        var stranger = hired(Network.agency(), "caseworker", "supervisor");
        Story.registered(worker);

        var theirs = Story.registered(stranger);
        comparing.compare(theirs, stranger.agency());

        doubles(stranger).body("items", empty());
        doubles(supervisor).body("items", empty());
    }

    @Test
    void a_person_who_was_erased_is_no_longer_found() {
        var one = Story.registered(worker);
        Staff.run("delete from due_comparison where person = ?", one);
        Staff.run("delete from identifier where person = ?", one);
        Staff.run("delete from age_decision where person = ?", one);
        Staff.run("delete from assigned_worker where person = ?", one);
        Staff.run("delete from person where id = ?", one);

        var other = Story.registered(colleague, Twice.married());
        comparing.compare(other, worker.agency());

        doubles(supervisor).body("items", empty());
    }

    @Test
    void whoever_works_with_both_may_know() {
        var both = hired(Network.agency(), "caseworker");
        Story.registered(both);
        var other = Story.registered(both, Twice.married());

        comparing.compare(other, both.agency());

        doubles(both).body("items.features.flatten()", containsInAnyOrder("GIVEN_NAME", "BIRTH_DATE"));
    }

    @Test
    void nobody_elses_name_leads_here() {
        Story.registered(worker);
        var somebodyElse = new HashMap<>(Story.somebody());
        somebodyElse.putAll(Map.of("givenName", "Ruxandra", "familyName", "Vlahuță", "phone", "+40 711 000 222"));

        var other = Story.registered(colleague, somebodyElse);
        comparing.compare(other, worker.agency());

        doubles(supervisor).body("items", empty()).body("next", not("anything"));
    }

    private static ValidatableResponse doubles(Account reader) {
        return as(reader).get("/v1/possible-doubles").then().statusCode(200);
    }

    /** Without what differs by chance: ids, codes, moments. */
    private static String answer(Account registering) {
        var response = as(registering).body(Story.somebody()).post("/v1/persons");
        var id = UUID.fromString(response.path("id")).toString();
        return response.statusCode()
                + response.headers().asList().stream()
                        .map(header -> header.getName())
                        .sorted()
                        .toList()
                        .toString()
                + response.asString()
                        .replace(id, "id")
                        .replace(response.path("pseudonym"), "code")
                        .replace(registering.agency().toString(), "agency")
                        .replaceAll("\"registeredAt\":\"[^\"]*\"", "");
    }
}
