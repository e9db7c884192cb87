package org.punte.identity;

import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** What happens before the interesting part of a test: somebody was registered, something was agreed. */
public final class Story {
    public static final String GIVEN_NAME = "Ștefania-Luminița";
    public static final String FAMILY_NAME = "Brânzănescu-Țăpârdea";
    public static final String PHONE = "+40 799 123 987";
    public static final String BIRTH_DATE = "1987-03-09";

    private Story() {}

    public static Map<String, Object> somebody() {
        return new HashMap<>(Map.of(
                "givenName",
                GIVEN_NAME,
                "familyName",
                FAMILY_NAME,
                "birthDate",
                exactly(BIRTH_DATE),
                "ageBasis",
                "DOCUMENT",
                "phone",
                PHONE,
                "languages",
                List.of("ron", "eng")));
    }

    public static UUID registered(Account worker) {
        return registered(worker, somebody());
    }

    /** A supervisor names who works with the person from now on. */
    public static ValidatableResponse assigned(Account supervisor, UUID person, Account... workers) {
        var ids = Stream.of(workers).map(Account::id).toList();
        return as(supervisor)
                .body(Map.of("workers", ids))
                .post("/v1/persons/{id}/assignment", person)
                .then();
    }

    /** Who tells this of themselves. */
    public static UUID registered(Account worker, Map<String, ?> told) {
        return Body.id(as(worker).body(told).post("/v1/persons").then().statusCode(201), "/id");
    }

    public static Map<String, Object> agreeing(UUID receiver, String... categories) {
        return new HashMap<>(Map.of(
                "purpose",
                "SHARE_WITH_AGENCY",
                "receivers",
                List.of(receiver),
                "categories",
                List.of(categories),
                "until",
                inDays(30).toString(),
                "form",
                "ORAL",
                "basis",
                "CONSENT",
                "notice",
                "2026-1"));
    }

    public static UUID agreed(Account worker, UUID person, UUID receiver, String... categories) {
        return agreed(worker, person, agreeing(receiver, categories));
    }

    /** The first consent of this conversation. */
    public static UUID agreed(Account worker, UUID person, Map<String, ?> conversation) {
        return Body.id(talked(worker, person, conversation), "/consents/0/id");
    }

    /** What is answered to a conversation that is kept. */
    static ValidatableResponse talked(Account worker, UUID person, Map<String, ?> conversation) {
        return as(worker)
                .body(conversation)
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> changingMind() {
        return Map.of("asked", "PERSON", "how", "ORAL", "alone", true);
    }

    public static void withdrawn(Account worker, UUID consent) {
        as(worker)
                .body(changingMind())
                .post("/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);
    }

    public static LocalDate inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Bucharest")).plusDays(days);
    }

    /** A day that is known, as the interface writes it. */
    public static Map<String, Object> exactly(String day) {
        return Map.of("precision", "EXACT", "from", day);
    }
}
