package org.punte.cases.transfer;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.punte.cases.GrantExample;
import org.punte.cases.OpenedFile;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** A case that is offered to another agency, and what the other services tell of it. */
class Going {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Account here = caseworker(agency());
    final Account there = caseworker(agency());
    final UUID person = UUID.randomUUID();
    final GrantExample grant = new GrantExample(here.agency(), person, there);
    final String file = opened();

    String sent() {
        return told("sent", "TRANSFER");
    }

    /** An event of the referral, told exactly as referral-service publishes it. */
    String told(String what) {
        return told(what, "REFERRAL");
    }

    private String told(String what, String kind) {
        try {
            var event = (ObjectNode) JSON.readTree(EventContract.example("referral." + what + ".v1"));
            event.put("id", UUID.randomUUID().toString()).put("subject", grant.referral.toString());
            var data = (ObjectNode) event.get("data");
            data.put("sender", here.agency().toString())
                    .put("receiver", there.agency().toString());
            if (data.has("person")) data.put("person", person.toString());
            if (data.has("kind")) data.put("kind", kind);
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ValidatableResponse read() {
        return as(here).get("/v1/casefiles/{id}", file).then().statusCode(200);
    }

    ValidatableResponse receipts(Account who) {
        return as(who).get("/v1/casefiles/{id}/receipts", file).then();
    }

    /** The receiver's own file. */
    ValidatableResponse theirs() {
        String id = as(there)
                .get("/v1/casefiles?referral={id}", grant.referral)
                .then()
                .extract()
                .path("items[0].id");
        return as(there).get("/v1/casefiles/{id}", id).then().statusCode(200);
    }

    ValidatableResponse summarise(Account who, String id, int version, String summary) {
        return as(who).header("If-Match", "\"" + version + "\"")
                .body(Map.of("summary", summary))
                .patch("/v1/casefiles/{id}", id)
                .then();
    }

    ValidatableResponse add(Account who, String id, String remark) {
        return as(who).body(Map.of("domain", "MED", "urgency", "NOW", "remark", remark))
                .post("/v1/casefiles/{id}/needs", id)
                .then();
    }

    private String opened() {
        String id = OpenedFile.by(here, person);
        summarise(here, id, 0, "Begun in the harbour").statusCode(200);
        add(here, id, "Wants a dentist").statusCode(201);
        return id;
    }
}
