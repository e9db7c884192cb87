package org.punte.identity;

import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.punte.testing.Account;

/** A fresh agency with somebody in care and a guardian, suspended by a decision. */
public final class Emergency {
    public static final String REASON = "The house has to be left tonight, she must be warned";

    private final UUID agency = Network.agency();
    private final UUID guardian = Network.agency();
    private final Account before = caseworker(agency);
    private final UUID person = Story.registered(before);

    public Emergency() {
        Network.asOwner("update agency set guardian = ? where id = ?", guardian, agency);
        decide("suspension");
    }

    public UUID agency() {
        return agency;
    }

    public UUID guardian() {
        return guardian;
    }

    public UUID person() {
        return person;
    }

    /** The assigned one, as what is left of the account. */
    public Account worker() {
        return new Account(before.id(), agency, Set.of("emergency-caseworker"));
    }

    public void decide(String move) {
        as(networkAdmin(Network.agency()))
                .body(Map.of("reason", "Their licence has been withdrawn"))
                .post("/v1/agencies/{id}/{move}", agency, move)
                .then()
                .statusCode(200);
    }

    /** From now on standings of the agency say what is written there: for tests that write what is left of a role. */
    public void keepRolesAsWritten() {
        Network.asOwner("update standing_agency set active = true where agency = ?", agency);
        Network.asOwner("update standing set roles = '{emergency-caseworker}' where account = ?", before.id());
    }

    public String opened() {
        return open(before, person).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse open(Account who, UUID person) {
        return as(who).body(Map.of("person", person, "reason", REASON))
                .post("/v1/emergency-openings")
                .then();
    }
}
