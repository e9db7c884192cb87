package org.punte.identity;

import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** What happens before the interesting part of a test about identification. */
public final class IdentificationStory {
    private IdentificationStory() {}

    public static Map<String, Object> contact() {
        return new HashMap<>(Map.of(
                "howMet",
                        Map.of("source", "HELPLINE", "channel", "PHONE", "metOn", "2026-11-02", "placeType", "OFFICE"),
                "danger", Map.of("immediateDanger", "NO", "stillExploited", "UNKNOWN"),
                "account", Map.of("howLeft", "Fugiserăm-prin-livadă", "whyNow", "A friend gave her the number")));
    }

    public static Map<String, Object> situation() {
        return new HashMap<>(Map.of(
                "codes",
                Map.of(
                        "forms", List.of("FORCED_LABOUR", "FORCED_BEGGING"),
                        "mainForm", "FORCED_LABOUR",
                        "industry", "A",
                        "from", Map.of("precision", "YEAR", "from", "2024-01-01"),
                        "stops",
                                List.of(
                                        Map.of("role", "RECRUITMENT", "country", "RO"),
                                        Map.of("role", "EXPLOITATION", "country", "IT")),
                        "recruiterRelation", "ACQUAINTANCE",
                        "controlMethods", List.of("DEBT_BONDAGE", "WITHHOLDS_DOCUMENTS")),
                "words",
                Map.of("livingConditions", "Dormitoare-de-scândură")));
    }

    public static String made(Account worker, String path, UUID person, Object body) {
        return Body.text(as(worker).body(body).post(path, person).then().statusCode(201), "/id");
    }

    /** A submitted sheet of an adult who was made to work, with a yes to these indicators and nothing else asked. */
    public static String sheet(Account worker, UUID person, String... yes) {
        var id = made(worker, "/v1/persons/{id}/indicator-sheets", person, Map.of("profile", "ADULT_LABOUR"));
        var answers = new HashMap<String, String>();
        for (var indicator : yes) answers.put(indicator, "YES");
        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", answers))
                .put("/v1/indicator-sheets/{id}", id)
                .then()
                .statusCode(200);
        as(worker).post("/v1/indicator-sheets/{id}/submission", id).then().statusCode(200);
        return id;
    }

    public static ValidatableResponse decided(Account worker, UUID person, Map<String, ?> decision) {
        return as(worker)
                .body(decision)
                .post("/v1/persons/{id}/decisions", person)
                .then();
    }

    /** Signs were seen, then there were reasonable grounds. */
    public static void presumed(Account worker, UUID person) {
        decided(worker, person, Map.of("state", "POTENTIAL")).statusCode(201);
        decided(worker, person, Map.of("state", "PRESUMED", "reasons", "Papers taken, no pay"))
                .statusCode(201);
    }

    public static Map<String, Object> formally(String state) {
        return new HashMap<>(Map.of(
                "state", state,
                "reasons", "As the file says",
                "body", "POLICE",
                "reference", "4711/P/2026",
                "decidedOn", "2026-11-20"));
    }
}
