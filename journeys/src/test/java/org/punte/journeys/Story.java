package org.punte.journeys;

import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.answer.Body;

/** The steps that stories share, each one request. */
final class Story {
    private Story() {}

    static UUID personOf(Actor worker, Canary canary) {
        return id(worker.at(IDENTITY, canary.registration()).post("/v1/persons"));
    }

    /** One conversation with one agency named; the consent's id. */
    static UUID consentOf(Actor worker, UUID person, UUID receiver, String... categories) {
        return Body.id(
                worker.at(IDENTITY, conversation(receiver, categories))
                        .post("/v1/persons/{id}/conversations", person)
                        .then()
                        .statusCode(201),
                "/consents/0/id");
    }

    /** With one agency named; more can be put into it. */
    static Map<String, Object> conversation(UUID receiver, String... categories) {
        return new HashMap<>(Map.of(
                "purpose",
                "SHARE_WITH_AGENCY",
                "receivers",
                List.of(receiver),
                "categories",
                List.of(categories),
                "until",
                LocalDate.now().plusDays(90).toString(),
                "form",
                "ORAL",
                "basis",
                "CONSENT",
                "notice",
                "2026-1"));
    }

    static Map<String, Object> referralOf(UUID person, UUID receiver, UUID consent) {
        return Map.of(
                "person",
                person,
                "receiver",
                receiver,
                "consent",
                consent,
                "service",
                "ACC_SHELTER",
                "urgency",
                "URGENT",
                "envelope",
                Map.of("ageBand", "ADULT", "region", "IS", "interpreter", false));
    }

    static UUID sent(Actor worker, UUID person, UUID receiver, UUID consent) {
        return id(worker.at(REFERRAL, referralOf(person, receiver, consent)).post("/v1/referrals"));
    }

    static Response accept(Actor worker, UUID referral, Actor... named) {
        var workers = java.util.Arrays.stream(named).map(Actor::account).toList();
        return worker.at(REFERRAL, Map.of("workers", workers)).post("/v1/referrals/{id}/acceptance", referral);
    }

    static Response withdraw(Actor worker, UUID consent) {
        return worker.at(IDENTITY, Map.of("asked", "PERSON", "how", "ORAL", "alone", true))
                .post("/v1/consents/{id}/withdrawal", consent);
    }

    /** How many messages of this kind about this referral stand in the box. */
    static long messages(Actor reader, String box, String kind, UUID referral) {
        return messages(reader, box, kind, "referral", referral);
    }

    /** The same about what is no referral: a call, a question, an account. */
    static long messagesAbout(Actor reader, String box, String kind, UUID about) {
        return messages(reader, box, kind, "about", about);
    }

    private static long messages(Actor reader, String box, String kind, String member, UUID id) {
        List<Map<String, Object>> items = reader.at(NOTIFICATION)
                .queryParam("box", box)
                .queryParam("limit", 100)
                .get("/v1/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(item -> kind.equals(item.get("kind")) && id.toString().equals(item.get(member)))
                .count();
    }

    static UUID id(Response response) {
        return Body.id(response.then().statusCode(201), "/id");
    }
}
