package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.punte.testing.matrix.Scene;

/** Agencies that leave, and the persons whom they may not leave behind. */
final class ClosingScenes {
    private static final String ADMITTED =
            "insert into guardian_admission (agency, account, guardian, admitted_at) values (?, ?, ?, now())";

    private ClosingScenes() {}

    static Scene of(String kind) {
        return switch (kind) {
            case "person of a closing agency" -> person();
            case "settled person" -> settled();
            case "closing agency" -> closing();
            default -> naming();
        };
    }

    private static Scene person() {
        var worker = hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        Story.registered(worker); // so that the agency does not leave with the first
        Network.asOwner("update agency set status = 'CLOSING' where id = ?", worker.agency());
        return Scene.of(person).own(worker.agency());
    }

    private static Scene settled() {
        var scene = person();
        as(hired(scene.own(), "supervisor"))
                .body(Map.of("how", "AT_REST"))
                .post("/v1/persons/{id}/settlement", scene.id())
                .then()
                .statusCode(200);
        return scene;
    }

    private static Scene closing() {
        var agency = Network.agency();
        var guardian = Network.agency();
        Network.asOwner("update agency set status = 'CLOSING', guardian = ? where id = ?", guardian, agency);
        Staff.run(ADMITTED, agency, UUID.randomUUID(), guardian);
        return Scene.of(agency).own(agency).party(guardian);
    }

    private static Scene naming() {
        var agency = Network.agency();
        var guardian = Network.agency();
        hired(guardian, "supervisor");
        var body = Map.of("agency", agency, "guardian", guardian, "reason", "Nobody is left there");
        String id = as(hired(Network.agency(), "network-admin"))
                .body(body)
                .post("/v1/guardian-namings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Scene.of(id).own(agency).party(guardian);
    }
}
