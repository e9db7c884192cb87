package org.punte.referrals;

import static io.restassured.RestAssured.given;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Requests as the parties of a referral make them. */
public final class Refer {
    private Refer() {}

    /** What is asked for, under a consent that is there. */
    public static Map<String, Object> body(Account sender, UUID receiver) {
        var person = UUID.randomUUID();
        return body(person, receiver, Rows.consent(person, sender.agency(), receiver));
    }

    /** What is asked for, under this consent. */
    public static Map<String, Object> body(UUID person, UUID receiver, UUID consent) {
        var body = new HashMap<String, Object>();
        body.put("person", person);
        body.put("receiver", receiver);
        body.put("consent", consent);
        body.put("service", "ACC_SHELTER");
        body.put("urgency", "URGENT");
        body.put(
                "envelope",
                Map.of("ageBand", "ADULT", "placeKind", "STREET", "region", "IS", "requirements", List.of("COT")));
        return body;
    }

    /** A referral from one to the other, on the receiver's desk. */
    public static UUID sent(Account sender, Account receiver) {
        return sent(sender, body(sender, receiver.agency()));
    }

    /** A referral with this body. */
    public static UUID sent(Account sender, Map<String, Object> body) {
        return made(sender, body, "/v1/referrals");
    }

    /** A draft of the sender. */
    public static UUID drafted(Account sender, Account receiver) {
        return drafted(sender, body(sender, receiver.agency()));
    }

    /** A draft with this body. */
    public static UUID drafted(Account sender, Map<String, Object> body) {
        return made(sender, body, "/v1/referrals/drafts");
    }

    /** A referral that the receiver has taken on. */
    public static UUID accepted(Account sender, Account receiver) {
        var id = sent(sender, receiver);
        as(receiver)
                .body(workers(receiver))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** A move that is allowed. */
    public static ValidatableResponse move(Account who, UUID id, String move, Map<String, ?> body) {
        return as(who).body(body).post("/v1/referrals/{id}/" + move, id).then().statusCode(200);
    }

    /** The receiver takes its answer back; nobody has read who the person is, as identity-service says, which stands at this address. */
    public static void undone(Account receiver, UUID id, String identity) {
        given().body("200 {}")
                .put(identity + "/v1/referrals/" + id + "/grant-undoing")
                .then()
                .statusCode(204);
        move(receiver, id, "undoing", Map.of("reason", "WRONG_ANSWER"));
    }

    /** Names those who will work with the person. */
    public static Map<String, Object> workers(Account... workers) {
        return Map.of("workers", List.of(workers).stream().map(Account::id).toList());
    }

    private static UUID made(Account sender, Map<String, Object> body, String path) {
        return Body.id(as(sender).body(body).post(path).then().statusCode(201), "/id");
    }
}
