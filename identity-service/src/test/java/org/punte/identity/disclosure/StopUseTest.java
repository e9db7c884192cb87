package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** A receiver keeps what it wrote down itself, and its record says that the consent is over under which it began. */
@QuarkusTest
class StopUseTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral last;

    @BeforeEach
    void somebody_was_referred() {
        person = Story.registered(worker);
        consent = accepted();
    }

    @Test
    void safety1_A9_a_withdrawal_marks_the_receivers_own_record() {
        record().body("stopUseSince", nullValue());

        Story.withdrawn(worker, consent);

        record().body("stopUseSince", notNullValue());
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200).body("stopUseSince", nullValue());
    }

    @Test
    void safety1_the_list_of_ones_own_says_it_of_the_same_records() {
        var stopped = own(last);
        Story.withdrawn(worker, consent);
        accepted();

        var list = as(named).get("/v1/persons").then().statusCode(200).extract();

        String since = list.path("items.find { it.id == '%s' }.stopUseSince".formatted(stopped));
        assertThat(since).isNotNull();
        assertThat(list.<List<String>>path("items.findAll { it.stopUseSince != null }.id"))
                .containsExactly(stopped.toString());
        assertThat(as(worker).get("/v1/persons").asString())
                .contains(person.toString())
                .doesNotContain("stopUseSince");
    }

    @Test
    void safety1_who_agrees_that_the_receiver_works_with_its_own_record_takes_the_mark_away() {
        Story.withdrawn(worker, consent);
        var agreeing = Story.agreeing(named.agency(), "IDENTITY");
        agreeing.put("purpose", "CASE_MANAGEMENT");
        agreeing.put("receivers", List.of());

        Story.agreed(named, own(last), agreeing);

        record().body("stopUseSince", nullValue());
    }

    /** It is a record of its own, and each says what it rests on. */
    @Test
    void safety1_another_referral_leaves_the_mark_where_it_is() {
        var first = own(last);
        Story.withdrawn(worker, consent);

        accepted();

        record().body("stopUseSince", nullValue());
        as(named).get("/v1/persons/{id}", first).then().statusCode(200).body("stopUseSince", notNullValue());
    }

    /** A mistaken click that was mended ends nothing. */
    @Test
    void safety14_what_was_agreed_to_again_is_no_end() {
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "IDENTITY"));
        record().body("stopUseSince", notNullValue());

        Story.agreed(worker, person, named.agency(), "IDENTITY");
        referrals.tell("referral.cancelled.v1", last);

        record().body("stopUseSince", nullValue());
    }

    @Test
    void safety1_a_service_that_is_finished_marks_nothing() {
        var other = Story.registered(worker);
        var referral = Referral.of(Story.agreed(worker, other, named.agency(), "IDENTITY"), other, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        referrals.tell("referral.cancelled.v1", referral);

        as(named).get("/v1/persons/{id}", own(referral)).then().statusCode(200).body("stopUseSince", nullValue());
    }

    @Test
    void safety1_what_rests_on_danger_to_life_is_marked_by_no_withdrawal() {
        Staff.run("update consent set basis = 'VITAL_INTEREST' where id = ?", consent);

        Story.withdrawn(worker, consent);

        record().body("stopUseSince", nullValue());
    }

    private UUID accepted() {
        var given = Story.agreed(worker, person, named.agency(), "IDENTITY");
        last = Referral.of(given, person, worker, named);
        referrals.tell("referral.accepted.v1", last);
        return given;
    }

    private ValidatableResponse record() {
        return as(named).get("/v1/persons/{id}", own(last)).then().statusCode(200);
    }

    /** The receiver's own record. */
    private static UUID own(Referral referral) {
        return UUID.fromString(
                Staff.read("select receiver_person from disclosure_grant where referral = ?", referral.id()));
    }
}
