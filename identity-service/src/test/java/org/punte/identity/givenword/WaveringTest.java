package org.punte.identity.givenword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.agreeingAs;
import static org.punte.identity.MinorScenes.decided;
import static org.punte.identity.MinorScenes.tasks;
import static org.punte.identity.Staff.hired;
import static org.punte.identity.Story.agreed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class WaveringTest {
    @Inject
    Referrals referrals;

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");
    private final Account nurse = hired(Network.agency(), "caseworker");

    @Test
    void A17_a_finding_that_is_reversed_resumes_what_it_paused_and_everybody_is_told() {
        var person = MinorScenes.child(worker);
        var guardian = MinorScenes.guardian(worker, person, "PARENT");
        var consent = agreed(worker, person, agreeingAs(guardian, nurse.agency(), "IDENTITY"));
        var grant = accepted(consent, person);
        found(person, true);
        read(person, 404);

        found(person, false);

        read(person, 200);
        assertThat(OutboxProbe.types(consent))
                .containsExactly("consent.given.v1", "consent.paused.v1", "consent.resumed.v1", "consent.given.v1");
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.paused.v1", "grant.resumed.v1");
        var versions = OutboxProbe.events(consent).stream()
                .filter(event -> event.path("type").asText().matches("consent.(paused|resumed).v1"))
                .map(event -> event.path("version").asInt());
        assertThat(versions).containsExactly(1, 2);
        assertThat(tasks(lead)).contains("RECORD_BASIS");
    }

    @Test
    void A18_what_a_court_said_for_a_child_pauses_when_the_child_is_found_to_be_an_adult() {
        var person = MinorScenes.child(worker);
        var consent = agreed(worker, person, byCourt());
        accepted(consent, person);
        read(person, 200);

        found(person, true);

        read(person, 404);
        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("GIVEN"));
        assertThat(tasks(worker)).contains("ASK_AGAIN");
        Story.agreed(worker, person, nurse.agency(), "IDENTITY");
        read(person, 200);
    }

    @Test
    void what_a_court_said_for_an_adult_stands_whatever_is_found_about_the_age() {
        var person = Story.registered(worker);
        accepted(agreed(worker, person, byCourt()), person);

        found(person, false);
        found(person, true);

        read(person, 200);
    }

    private Map<String, Object> byCourt() {
        var body = Story.agreeing(nurse.agency(), "IDENTITY");
        body.put("giver", "COURT");
        return body;
    }

    private UUID accepted(UUID consent, UUID person) {
        var referral = Referral.of(consent, person, worker, nurse);
        referrals.tell("referral.accepted.v1", referral);
        return Grants.id(nurse, referral);
    }

    private void found(UUID person, boolean adult) {
        decided(worker, person, Map.of("basis", "AGE_ASSESSMENT", "adult", adult, "reason", REASON));
    }

    private void read(UUID person, int status) {
        as(nurse).get("/v1/persons/{id}", person).then().statusCode(status);
    }
}
