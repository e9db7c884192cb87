package org.punte.referrals.next;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.identityAnswers;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Services.always;
import static org.punte.referrals.Services.hours;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.testing.TestClock;

@QuarkusTest
class NextCandidatesTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private Services services;

    @BeforeEach
    void agencies() {
        services = new Services(news);
    }

    @Test
    void A7_the_receiver_learns_of_no_other_agency_that_could_be_asked() {
        var silent = sent(shelter, emergency());

        as(clinic)
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-sender"));
        as(caseworker(agency()))
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .statusCode(404);
    }

    @Test
    void A7_only_agencies_to_which_she_has_agreed_and_that_receive_are_proposed() {
        var one = agreedNgo();
        var other = agreedNgo();
        var closing = agreedNgo();
        services.tell(closing, 2, "NGO", "IS", "CLOSING", always());
        agreed(services.known("NGO", "IS", "PROBATION").agency());
        agreed(agency());
        Rows.consent(UUID.randomUUID(), shelter.agency(), services.ngo("IS").agency());
        var silent = sent(shelter, emergency());

        proposed(silent).body("items.agency", containsInAnyOrder(one.toString(), other.toString()));
    }

    @Test
    void A7_whoever_fits_best_comes_first_and_whoever_lists_nothing_last() {
        var saysNothing = agreedNgo();
        var fits = agreedNgo();
        listed(supervisor(fits), Services.body("ACC_SHELTER", "IS"), "COT");
        var late = agreedNgo();
        services.tell(late, 2, "NGO", "IS", "ACTIVE", notToday());
        listed(supervisor(late), Services.body("ACC_SHELTER", "IS"));
        var open = agreedNgo();
        listed(supervisor(open), Services.body("ACC_SHELTER", "IS"));
        var urgent = sent(shelter, body(person, clinic.agency(), agreed(clinic.agency())));

        proposed(urgent)
                .body(
                        "items.agency",
                        contains(fits.toString(), open.toString(), late.toString(), saysNothing.toString()));
    }

    @Test
    void A7_whoever_does_not_give_it_is_not_proposed() {
        var closed = Services.body("ACC_SHELTER", "IS");
        closed.put("status", "TEMPORARILY_CLOSED");
        for (var listing : List.of(closed, Services.body("ACC_SHELTER", "CJ"), Services.body("LEGAL_INFO", "IS"))) {
            listed(supervisor(agreedNgo()), listing);
        }
        var silent = sent(shelter, emergency());

        proposed(silent).body("items", empty());
    }

    @Test
    void A7_police_to_whom_she_has_agreed_are_not_proposed_for_shelter_and_for_nothing_that_they_do_not_list() {
        var listing = agreedNgo();
        listed(supervisor(listing), Services.body("ACC_SHELTER", "IS"));
        services.tell(listing, 2, "POLICE", "IS", "ACTIVE", always());
        agreed(services.known("POLICE", "IS", "ACTIVE").agency());
        var silent = sent(shelter, emergency());
        var legal = emergency();
        legal.put("service", "LEGAL_INFO");

        proposed(silent).body("items", empty());
        proposed(sent(shelter, legal)).body("items", empty());
    }

    @Test
    void A7_in_an_emergency_nobody_is_proposed_whose_desk_is_empty() {
        var late = agreedNgo();
        services.tell(late, 2, "NGO", "IS", "ACTIVE", notToday());
        listed(supervisor(late), Services.body("ACC_SHELTER", "IS"));
        services.tell(agreedNgo(), 2, "NGO", "IS", "ACTIVE", "");
        var staffed = agreedNgo();
        var silent = sent(shelter, emergency());

        proposed(silent).body("items.agency", contains(staffed.toString()));
    }

    @Test
    void A7_on_probation_nobody_is_proposed() {
        agreedNgo();
        var silent = sent(shelter, emergency());
        news.agency(shelter.agency(), 1, "PROBATION", clinic.agency());

        proposed(silent).body("items", empty());
    }

    @Test
    void A7_to_whom_she_has_agreed_is_for_those_who_work_with_her_and_for_supervisors() {
        var next = agreedNgo();
        var contact = caseworker(shelter.agency());
        var body = emergency();
        body.put("absenceContact", contact.id());
        var silent = sent(shelter, body);
        var assigned = caseworker(shelter.agency());

        for (var who : List.of(shelter, contact, supervisor(shelter.agency()))) {
            candidates(who, silent).statusCode(200).body("items.agency", contains(next.toString()));
        }
        candidates(assigned, silent).statusCode(404).body("type", equalTo("/problems/referral-not-found"));
        candidates(People.system(shelter.agency(), "referrals:send"), silent).statusCode(404);
        identityAnswers(person, "200 {\"unavailable\": []}");
        candidates(assigned, silent).statusCode(200).body("items.agency", contains(next.toString()));
        candidates(People.system(shelter.agency(), "referrals:send"), silent).statusCode(404);
    }

    @Test
    void A7_whoever_sent_it_and_works_with_her_no_longer_does_not_learn_to_whom_she_agrees_now() {
        var silent = sent(shelter, emergency());
        var next = agreedNgo();
        var successor = caseworker(shelter.agency());

        Rows.works(person, successor);

        candidates(shelter, silent).statusCode(404).body("type", equalTo("/problems/referral-not-found"));
        candidates(successor, silent).statusCode(200).body("items.agency", contains(next.toString()));
    }

    private static ValidatableResponse candidates(Account who, UUID referral) {
        return as(who).get("/v1/referrals/{id}/next-candidates", referral).then();
    }

    private ValidatableResponse proposed(UUID referral) {
        return candidates(shelter, referral).statusCode(200);
    }

    private Map<String, Object> emergency() {
        var body = body(person, clinic.agency(), agreed(clinic.agency()));
        body.put("urgency", "EMERGENCY");
        return body;
    }

    private UUID agreedNgo() {
        var ngo = services.ngo("IS").agency();
        agreed(ngo);
        return ngo;
    }

    private UUID agreed(UUID receiver) {
        return Rows.consent(person, shelter.agency(), receiver);
    }

    private static void listed(Account supervisor, Map<String, Object> body, String... features) {
        body.put("features", List.of(features));
        Services.listed(supervisor, body);
    }

    /** Somebody is there on the day after tomorrow. */
    private String notToday() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"))
                .plusDays(2);
        return hours(day.getDayOfWeek().name().substring(0, 3), "08:00", "16:00");
    }
}
