package org.punte.identity.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Closing;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;

/** A person without any file or referral counts as open work: nobody is left in a record that nobody can open. */
@QuarkusTest
class SettlementTest {
    @Inject
    Consumption consumption;

    @Inject
    Referrals referrals;

    private final UUID agency = Network.agency();
    private final Account ana = hired(agency, "caseworker");
    private final Account supervisor = hired(agency, "supervisor");
    private UUID person;

    @BeforeEach
    void ana_works_with_somebody() {
        person = Story.registered(ana);
    }

    @Test
    void an_agency_does_not_leave_while_somebody_is_not_provided_for() {
        Closing.begin(agency);
        Closing.nothingElsewhere(consumption, agency);
        assertStatus("CLOSING");
        openWork().body("items.kind", hasItem("PERSON")).body("total", equalTo(1));
        as(supervisor)
                .get("/v1/persons/unsettled")
                .then()
                .statusCode(200)
                .body("items.id", contains(person.toString()))
                .body("items[0].givenName", nullValue())
                .body("items[0].treatedAsChild", equalTo(false));

        settled(supervisor, person, "AT_REST").statusCode(200).body("how", equalTo("AT_REST"));

        assertStatus("DEACTIVATED");
        openWork().body("total", equalTo(0));
    }

    @Test
    void the_supervisor_looks_before_deciding() {
        Closing.begin(agency);
        as(supervisor).get("/v1/persons/{id}", person).then().statusCode(404);

        Story.assigned(supervisor, person, supervisor).statusCode(200);

        as(supervisor)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("givenName", equalTo(Story.GIVEN_NAME));
        openWork().body("total", equalTo(1));
    }

    @Test
    void handed_over_is_who_is_helped_elsewhere_and_nobody_else() {
        accepted(hired(Network.agency(), "caseworker"));
        var another = Story.registered(ana);
        Closing.begin(agency);

        settled(supervisor, person, "AT_REST").statusCode(409).body("type", equalTo("/problems/help-still-open"));
        settled(supervisor, another, "HANDED_OVER").statusCode(409).body("type", equalTo("/problems/nobody-took-over"));

        settled(supervisor, person, "HANDED_OVER").statusCode(200);
        settled(supervisor, another, "AT_REST").statusCode(200);
        as(supervisor).get("/v1/persons/unsettled").then().body("items", empty());
    }

    @Test
    void whom_the_agency_itself_helps_on_a_referral_is_not_at_rest_until_that_is_completed() {
        var receiver = hired(Network.agency(), "caseworker");
        var lead = hired(receiver.agency(), "supervisor");
        var referral = accepted(receiver);
        String own = as(receiver).get("/v1/persons").then().extract().path("items[0].id");
        Closing.begin(receiver.agency());
        settled(lead, UUID.fromString(own), "AT_REST").statusCode(409);

        referrals.tell("referral.completed.v1", referral);

        settled(lead, UUID.fromString(own), "AT_REST").statusCode(200);
    }

    @Test
    void only_supervisors_of_a_closing_agency_decide_and_only_once() {
        var stranger = hired(Network.agency(), "supervisor");
        settled(supervisor, person, "AT_REST").statusCode(409).body("type", equalTo("/problems/agency-stays"));
        as(supervisor).get("/v1/persons/unsettled").then().statusCode(200).body("items", empty());
        Closing.begin(agency);

        settled(stranger, person, "AT_REST").statusCode(404).body("type", equalTo("/problems/person-not-found"));
        settled(supervisor, person, "MAYBE").statusCode(400);
        settled(supervisor, person, "AT_REST").statusCode(200);
        settled(supervisor, person, "AT_REST").statusCode(409).body("type", equalTo("/problems/person-settled"));
    }

    @Test
    void the_last_person_and_the_last_count_at_the_same_instant_do_not_miss_each_other() {
        Closing.begin(agency);
        Closing.count(consumption, agency, "referral-service", "REFERRAL_SENT", 0);
        Closing.count(consumption, agency, "referral-service", "REFERRAL_RECEIVED", 0);

        Stream.<Runnable>of(
                        () -> settled(supervisor, person, "AT_REST").statusCode(200),
                        () -> Closing.count(consumption, agency, "case-service", "CASE_FILE", 0))
                .map(CompletableFuture::runAsync)
                .toList()
                .forEach(CompletableFuture::join);

        assertStatus("DEACTIVATED");
    }

    @Test
    void nobody_is_registered_any_more_where_the_agency_has_left() {
        Network.asOwner("update agency set status = 'DEACTIVATED' where id = ?", agency);

        assertThatThrownBy(() -> Staff.run(
                        "insert into person (id, version, owner, pseudonym, registered_at) values (?, 0, ?, 'PN-2222-3333', now())",
                        UUID.randomUUID(),
                        agency))
                .hasMessageContaining("has left");
    }

    @Test
    void what_was_decided_stays_as_it_was() {
        Closing.begin(agency);
        settled(supervisor, person, "AT_REST").statusCode(200);

        assertThat(Stream.of("delete from settlement", "update settlement set how = 'HANDED_OVER'"))
                .allSatisfy(sql -> assertThatThrownBy(() -> Network.asApp(sql)).hasMessageContaining("denied"));
    }

    private Referral accepted(Account receiver) {
        var consent = Story.agreed(ana, person, receiver.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, ana, receiver);
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private static ValidatableResponse settled(Account by, UUID person, String how) {
        return as(by).body(Map.of("how", how))
                .post("/v1/persons/{id}/settlement", person)
                .then();
    }

    private ValidatableResponse openWork() {
        return as(networkAdmin(Network.agency()))
                .get("/v1/agencies/{id}/open-work", agency)
                .then()
                .statusCode(200);
    }

    private void assertStatus(String status) {
        as(networkAdmin(Network.agency()))
                .get("/v1/agencies/{id}", agency)
                .then()
                .body("status", equalTo(status));
    }
}
