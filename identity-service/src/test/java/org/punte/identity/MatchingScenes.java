package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.detection.Comparing;
import org.punte.identity.detection.Twice;
import org.punte.testing.matrix.Scene;

/** Two records of one human, and what becomes of them. */
@ApplicationScoped
class MatchingScenes {
    private final Comparing comparing;

    MatchingScenes(Comparing comparing) {
        this.comparing = comparing;
    }

    Scene of(String kind) {
        return switch (kind) {
            case "possible double" -> found(Twice.found(comparing));
            case "asked double" -> asked();
            case "linked record" -> {
                var twice = linked();
                yield Scene.of(twice.other()).named(twice.first());
            }
            case "link" -> {
                var twice = Twice.found(comparing);
                yield Scene.of(twice.decided("SAME_HUMAN")).named(twice.first());
            }
            default -> twoRecords();
        };
    }

    private static Scene found(Twice twice) {
        return Scene.of(twice.id()).named(twice.first());
    }

    private Scene asked() {
        var twice = Twice.found(comparing);
        as(twice.supervisor())
                .post("/v1/possible-doubles/{id}/question", twice.id())
                .then()
                .statusCode(200);
        as(twice.second())
                .body("{\"word\":\"CANNOT_SAY\"}")
                .post("/v1/possible-doubles/{id}/words", twice.id())
                .then()
                .statusCode(200);
        return found(twice);
    }

    private Twice linked() {
        var twice = Twice.found(comparing);
        twice.decided("SAME_HUMAN");
        return twice;
    }

    private static Scene twoRecords() {
        var worker = hired(Network.agency(), "caseworker");
        var one = Story.registered(worker);
        return Scene.of(one).named(worker).with("other", Story.registered(worker, Twice.married()));
    }
}
