package org.punte.referrals.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** Consents that follow each other lie in partitions of their own: their ends are heard in any order, and come to the same. */
@QuarkusTest
class ConsentChainTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private UUID waiting;
    private UUID takenOn;

    @Inject
    Consumption consumption;

    @BeforeEach
    void one_waits_and_one_is_taken_on_under_the_first() {
        Rows.works(person, shelter);
        tell("consent.given.v1", first, 0, "\"categories\": [\"IDENTITY\"], \"until\": \"2100-01-01\"");
        waiting = sent(shelter, body(person, clinic.agency(), first));
        takenOn = sent(shelter, body(person, clinic.agency(), first));
        Refer.move(clinic, takenOn, "acceptance", workers(clinic));
    }

    @Test
    void a_withdrawal_that_is_heard_before_what_it_followed_ends_all_the_same() {
        withdrawn(second);
        superseded(first, 1, second);

        shows(waiting, "CONSENT_WITHDRAWN");
        shows(takenOn, "CONSENT_WITHDRAWN");
        assertThat(types(waiting)).endsWith("referral.consent-withdrawn.v1");
        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", waiting)
                .then()
                .statusCode(409);
    }

    @Test
    void a_withdrawal_that_is_heard_in_its_order_ends_as_well() {
        superseded(first, 1, second);
        under(waiting, second);
        withdrawn(second);

        shows(waiting, "CONSENT_WITHDRAWN");
        shows(takenOn, "CONSENT_WITHDRAWN");
    }

    @Test
    void what_was_renewed_twice_goes_on_under_the_last_whichever_is_heard_first() {
        superseded(second, 1, third);
        superseded(first, 1, second);

        under(waiting, third);
        under(takenOn, third);
        shows(waiting, "SENT");
        withdrawn(third);
        shows(waiting, "CONSENT_WITHDRAWN");
    }

    @Test
    void from_the_last_to_the_first_it_is_over_too() {
        withdrawn(third);
        superseded(second, 1, third);
        superseded(first, 1, second);

        shows(waiting, "CONSENT_WITHDRAWN");
        shows(takenOn, "CONSENT_WITHDRAWN");
    }

    @Test
    void an_earlier_end_that_is_delivered_late_hides_no_successor() {
        superseded(second, 2, third);
        categoryEnded(second, 1);
        superseded(first, 1, second);

        under(waiting, third);
    }

    @Test
    void safety14_agreeing_anew_after_the_last_category_carries_on_what_was_taken_on() {
        categoryEnded(first, 1);
        shows(waiting, "CONSENT_WITHDRAWN");
        shows(takenOn, "ACCEPTED");

        superseded(first, 2, second);

        under(takenOn, second);
        withdrawn(second);
        shows(takenOn, "CONSENT_WITHDRAWN");
    }

    @Test
    void safety14_also_where_that_was_heard_before_what_it_followed() {
        categoryEnded(second, 1);
        superseded(first, 1, second);
        shows(waiting, "CONSENT_WITHDRAWN");
        shows(takenOn, "ACCEPTED");

        superseded(second, 2, third);

        under(takenOn, third);
    }

    private void shows(UUID id, String status) {
        as(shelter).get("/v1/referrals/{id}", id).then().body("status", equalTo(status));
    }

    private void under(UUID id, UUID consent) {
        as(shelter).get("/v1/referrals/{id}", id).then().body("consent", equalTo(consent.toString()));
    }

    private void withdrawn(UUID consent) {
        tell("consent.ended.v1", consent, 1, "\"why\": \"WITHDRAWN\"");
    }

    private void categoryEnded(UUID consent, int version) {
        tell("consent.ended.v1", consent, version, "\"why\": \"CATEGORY_ENDED\"");
    }

    private void superseded(UUID consent, int version, UUID successor) {
        tell(
                "consent.ended.v1",
                consent,
                version,
                "\"why\": \"SUPERSEDED\", \"successor\": \"%s\", \"successorEndsAt\": \"2100-01-01T22:00:00Z\""
                        .formatted(successor));
    }

    private void tell(String type, UUID consent, int version, String more) {
        consumption.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "%s",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": %d,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", %s}}
                """.formatted(
                        UUID.randomUUID(), type, consent, version, person, shelter.agency(), clinic.agency(), more));
    }
}
