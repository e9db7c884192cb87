package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;
import org.punte.testing.matrix.Scene;

/** Somebody who is treated as a child, who decides for them, and what those agreed to. */
public final class MinorScenes {
    public static final String GUARDIAN_NAME = "Smaranda-Viorica Țuțuianu-Brătescu";
    public static final String GUARDIAN_PHONE = "+40 788 456 321";
    public static final String REASON = "Found by an assessment that was written down";

    private MinorScenes() {}

    /** Fifteen years old by what was said. */
    public static UUID child(Account worker) {
        return born(worker, LocalDate.now().minusYears(15));
    }

    public static UUID born(Account worker, LocalDate day) {
        var told = Story.somebody();
        told.put("birthDate", day.toString());
        told.put("ageBasis", "STATED");
        return Story.registered(worker, told);
    }

    public static Map<String, Object> appointed(String kind) {
        return new HashMap<>(
                Map.of("kind", kind, "name", GUARDIAN_NAME, "contact", GUARDIAN_PHONE, "appointment", appointment()));
    }

    public static Map<String, Object> appointment() {
        return Map.of(
                "act", "Birth certificate series NX", "actOn", "2015-03-01", "proof", "Seen by the worker, copy 7");
    }

    /** The newest one on record. */
    public static UUID guardian(Account worker, UUID person, String kind) {
        return Body.id(
                as(worker)
                        .body(appointed(kind))
                        .post("/v1/persons/{id}/guardians", person)
                        .then()
                        .statusCode(200),
                "/guardians/0/id");
    }

    public static void suspected(Account worker, UUID guardian) {
        as(worker)
                .body(Map.of("suspected", true, "reason", REASON))
                .post("/v1/guardians/{id}/conflict", guardian)
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> agreeingAs(UUID guardian, UUID receiver, String... categories) {
        var body = Story.agreeing(receiver, categories);
        body.put("giver", "GUARDIAN");
        body.put("guardian", guardian.toString());
        return body;
    }

    public static void decided(Account worker, UUID person, Map<String, Object> found) {
        as(worker)
                .body(found)
                .post("/v1/persons/{id}/age-decisions", person)
                .then()
                .statusCode(200);
    }

    /** What the caller has to do, by kind. */
    public static List<String> tasks(Account who) {
        return as(who).get("/v1/tasks?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    static Scene of(String kind) {
        var worker = hired(Network.agencyIn("IS"), "caseworker");
        var person = child(worker);
        var guardian = guardian(worker, person, "PARENT");
        if (kind.equals("child")) return child(worker, person, guardian);
        var another = guardian(worker, person, "REPRESENTATIVE");
        if (kind.equals("guardian")) return Scene.of(guardian).named(worker).with("another", another);
        var receiver = Network.agency();
        var consent = Story.agreed(worker, person, agreeingAs(guardian, receiver, "IDENTITY"));
        suspected(worker, guardian);
        if (kind.equals("consent that goes on")) basis(hired(worker.agency(), "supervisor"), consent);
        return Scene.of(consent).named(worker);
    }

    public static void basis(Account lead, UUID consent) {
        as(lead).body(Map.of("basis", "BEST_INTERESTS", "reason", REASON))
                .post("/v1/consents/{id}/recorded-basis", consent)
                .then()
                .statusCode(200);
    }

    /** With a row in each table that is about children. */
    private static Scene child(Account worker, UUID person, UUID guardian) {
        var now = java.time.Instant.now().minusSeconds(60).toString();
        var suspect = guardian(worker, person, "PARENT");
        suspected(worker, suspect);
        for (var sheet : Map.<String, Map<String, Object>>of(
                        "outside-requests", Map.of("about", "ACCESS", "how", "ORAL", "guardian", suspect.toString()),
                        "directorate-notifications",
                                Map.of(
                                        "county",
                                        "IS",
                                        "number",
                                        "+40 232 1",
                                        "how",
                                        "TELEPHONE",
                                        "toldAt",
                                        now,
                                        "reference",
                                        "Nr 7"),
                        "information",
                                Map.of(
                                        "topics",
                                        List.of("SHARING"),
                                        "language",
                                        "ro",
                                        "level",
                                        "CHILD",
                                        "noticeVersion",
                                        "1",
                                        "heard",
                                        true),
                        "best-interests", Map.of("narrative", "To stay with the aunt", "heard", true))
                .entrySet())
            as(worker)
                    .body(sheet.getValue())
                    .post("/v1/persons/{id}/" + sheet.getKey(), person)
                    .then()
                    .statusCode(200);
        return Scene.of(person).named(worker).with("guardian", guardian).with("earlier", now);
    }
}
