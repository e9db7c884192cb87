package org.punte.referrals.referral;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Calls.identityAnswers;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** After a no the author has the own words again: nobody is asked for the story a second time. */
@QuarkusTest
class OwnNoteTest {
    private static final String NOTE = "She came on foot, and asks for a bed for two";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void the_author_works_with_the_person() {
        identityAnswers(person, "200 {\"unavailable\": []}");
    }

    @Test
    void A7_after_a_no_its_author_reads_the_own_note_again_and_nobody_else_does() {
        var id = sentWithNote(shelter);
        seen(shelter, id).body("note", nullValue());

        declined(id);

        seen(shelter, id).body("status", equalTo("DECLINED")).body("note", equalTo(NOTE));
        seen(caseworker(shelter.agency()), id).body("note", nullValue());
        seen(supervisor(shelter.agency()), id).body("note", nullValue());
        seen(clinic, id).body("note", nullValue());
        as(shelter).get("/v1/referrals/sent").then().statusCode(200).body("items.note", everyItem(nullValue()));
    }

    @Test
    void who_no_longer_works_with_the_person_does_not_read_it_again() {
        var id = sentWithNote(shelter);
        declined(id);

        identityAnswers(person, "404 {}");

        seen(shelter, id).body("status", equalTo("DECLINED")).body("note", nullValue());
    }

    @Test
    void whose_factor_was_just_renewed_does_not_read_it_yet() {
        var id = sentWithNote(shelter);
        declined(id);
        seen(shelter, id).body("note", equalTo(NOTE));

        vaultClosed(shelter);

        // remembered for two seconds by whoever had just asked
        await().atMost(5, SECONDS).untilAsserted(() -> seen(shelter, id).body("note", nullValue()));
    }

    @Test
    void what_was_entered_in_error_is_gone_on_from_without_its_words() {
        var author = supervisor(shelter.agency());
        var id = sentWithNote(author);

        move(author, id, "error", Map.of("reason", "WRONG_PERSON"));

        seen(author, id).body("status", equalTo("ENTERED_IN_ERROR")).body("note", nullValue());
    }

    private void declined(UUID id) {
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));
    }

    private static ValidatableResponse seen(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private UUID sentWithNote(Account author) {
        var body = body(person, clinic.agency(), Rows.consent(person, shelter.agency(), clinic.agency()));
        body.put("note", NOTE);
        return sent(author, body);
    }
}
