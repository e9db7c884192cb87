package org.punte.identity.partycheck;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** People with whom one worker works, who are sent together; and what is said of them. */
final class SentTogether {
    final Account worker = hired(Network.agency(), "caseworker");
    private final Account shelter = hired(Network.agency(), "caseworker");
    private final Referrals referrals;

    SentTogether(Referrals referrals) {
        this.referrals = referrals;
    }

    UUID registered(String given) {
        var told = Story.somebody();
        told.put("givenName", given);
        told.put("familyName", "Țurcanu");
        told.remove("phone");
        return Story.registered(worker, told);
    }

    /** Comes back when this service has heard of it. */
    Referral sent(UUID party, UUID person) {
        var referral = Referral.of(UUID.randomUUID(), person, worker, shelter);
        referrals.say(Referrals.event("referral.sent.v1", referral)
                .replace("\"somethingNew\":true", "\"party\":\"" + party + "\""));
        return referral;
    }

    int suspected(UUID person, String name) {
        var conflict = Map.of("suspected", true, "reason", "What the child said");
        return as(worker)
                .body(Map.of("kind", "PARENT", "name", name, "contact", "", "conflict", conflict))
                .post("/v1/persons/{id}/guardians", person)
                .statusCode();
    }

    /** Whom they wish to be kept from, in a record that nobody changed before. */
    int fears(UUID person, String who) {
        var feared = Map.of("mustNotKnow", List.of(Map.of("who", who, "addresses", List.of())));
        return as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("safeContact", feared))
                .patch("/v1/persons/{id}", person)
                .statusCode();
    }

    /** Referrals that the worker is asked to look at. */
    List<UUID> toLookAt() {
        return tasks("about").stream().map(UUID::fromString).toList();
    }

    /** All of them were looked at. */
    void done() {
        for (var task : tasks("id"))
            as(worker).post("/v1/tasks/{id}/completion", task).then().statusCode(200);
    }

    private List<String> tasks(String member) {
        return as(worker)
                .get("/v1/tasks?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'LOOK_AT_PARTY' }." + member);
    }
}
