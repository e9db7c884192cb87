package org.punte.referrals.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** What is told late, or once more under another id. */
@QuarkusTest
class ConsentToldAgainTest {
    private static final String BOTH = "\"categories\": [\"IDENTITY\", \"NEEDS\"], \"until\": \"2100-01-01\"";
    private static final String ONE = "\"categories\": [\"IDENTITY\"], \"until\": \"2100-01-01\"";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Inject
    ConsentRepository consents;

    @BeforeEach
    void the_sender_works_with_the_person() {
        Rows.works(person, shelter);
    }

    @Test
    void an_earlier_state_that_comes_late_does_not_bring_back_what_has_ended_of_it() {
        tell("consent.given.v1", 0, BOTH);
        tell("consent.given.v1", 1, ONE);

        tell("consent.given.v1", 0, BOTH);

        assertThat(covers("IDENTITY")).isTrue();
        assertThat(covers("NEEDS")).isFalse();
    }

    @Test
    void what_identity_service_answered_is_not_undone_by_an_earlier_state_either() {
        learn(1, "IDENTITY");

        tell("consent.given.v1", 0, BOTH);

        assertThat(covers("NEEDS")).isFalse();
    }

    @Test
    void what_is_heard_after_its_pause_alone_was_known_is_kept() {
        tell("consent.paused.v1", 1, "\"more\": 1");

        tell("consent.given.v1", 0, ONE);

        assertThat(covers("IDENTITY")).isTrue();
    }

    @Test
    void an_end_that_is_told_again_is_no_second_one() {
        tell("consent.given.v1", 0, ONE);
        var waiting = sent(shelter, body(person, clinic.agency(), consent));
        tell("consent.ended.v1", 1, "\"why\": \"WITHDRAWN\"");

        tell("consent.ended.v1", 1, "\"why\": \"WITHDRAWN\"");

        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.consent-withdrawn.v1");
        as(shelter)
                .body(body(person, clinic.agency(), consent))
                .post("/v1/referrals")
                .then()
                .statusCode(409);
    }

    private boolean covers(String category) {
        return QuarkusTransaction.requiringNew().call(() -> consents.covers(consent, category));
    }

    private void learn(int version, String category) {
        var given = new ConsentGiven(person, shelter.agency(), clinic.agency(), List.of(category), null);
        QuarkusTransaction.requiringNew().run(() -> consents.learn(consent, given, version));
    }

    private void tell(String type, int version, String more) {
        consumption.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "%s",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": %d,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", %s}}
                """.formatted(
                        UUID.randomUUID(), type, consent, version, person, shelter.agency(), clinic.agency(), more));
    }
}
