package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** Fresh resources about what was found out about somebody. Their worker works with people and decides for an authority. */
final class IdentificationScenes {
    private IdentificationScenes() {}

    static Scene of(String kind) {
        var worker = hired(Network.agency(AgencyKind.POLICE), "caseworker", "decision-maker");
        var person = Story.registered(worker);
        return Scene.of(id(kind, worker, person)).named(worker).with("person", person);
    }

    private static String id(String kind, Account worker, UUID person) {
        return switch (kind) {
            case "contact draft" ->
                IdentificationStory.made(worker, "/v1/persons/{id}/encounters", person, IdentificationStory.contact());
            case "situation" ->
                IdentificationStory.made(
                        worker, "/v1/persons/{id}/situations", person, IdentificationStory.situation());
            case "indicator sheet" ->
                IdentificationStory.made(
                        worker, "/v1/persons/{id}/indicator-sheets", person, Map.of("profile", "ADULT_LABOUR"));
            case "decision" -> decision(worker, person);
            case "proposed decision" -> proposed(worker, person);
            case "offered period" -> offered(worker, person);
            case "running period" -> running(worker, person);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String decision(Account worker, UUID person) {
        return IdentificationStory.decided(worker, person, Map.of("state", "POTENTIAL"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String proposed(Account worker, UUID person) {
        decision(worker, person);
        return IdentificationStory.decided(
                        worker,
                        person,
                        Map.of("state", "NOT_INDICATED", "reasons", "A dispute about pay", "instead", "LABOUR_DISPUTE"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String offered(Account worker, UUID person) {
        var offer = new HashMap<String, Object>(Map.of("offered", true));
        offer.put("grounds", List.of("FOREIGN_NATIONAL"));
        return IdentificationStory.made(worker, "/v1/persons/{id}/reflection-periods", person, offer);
    }

    private static String running(Account worker, UUID person) {
        var id = offered(worker, person);
        as(worker)
                .body(Map.of("startsOn", Story.inDays(0).toString(), "days", 20))
                .post("/v1/reflection-periods/{id}/start", id)
                .then()
                .statusCode(200);
        return id;
    }
}
