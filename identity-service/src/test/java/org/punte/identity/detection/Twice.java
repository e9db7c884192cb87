package org.punte.identity.detection;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** One human whom two colleagues met, each with a record of their own. */
public record Twice(Account first, UUID one, Account second, UUID other, Account supervisor) {
    /** The second time without diacritics, under her husband's name. */
    public static Map<String, Object> married() {
        var body = new HashMap<>(Story.somebody());
        body.put("givenName", "Stefania Luminita");
        body.put("familyName", "Hansen");
        body.put("phone", "+47 21 22 23 24");
        return body;
    }

    /** Compared, so that a supervisor has something to look at. */
    public static Twice found(Comparing comparing) {
        var first = hired(Network.agency(), "caseworker");
        var second = hired(first.agency(), "caseworker");
        var one = Story.registered(first);
        var other = Story.registered(second, married());
        comparing.compare(other, second.agency());
        return new Twice(first, one, second, other, hired(first.agency(), "supervisor"));
    }

    /** Of the only possible double. */
    public UUID id() {
        return Body.id(as(supervisor).get("/v1/possible-doubles").then().statusCode(200), "/items/0/id");
    }

    /** Decides, and answers the link. */
    public UUID decided(String decision) {
        String link = Body.text(
                as(supervisor)
                        .body(Map.of("decision", decision))
                        .post("/v1/possible-doubles/{id}/decision", id())
                        .then()
                        .statusCode(200),
                "/link");
        return UUID.fromString(link);
    }
}
