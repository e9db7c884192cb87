package org.punte.referrals;

import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** What lies on a desk, for the authorization matrix. */
final class DeskScenes {
    private DeskScenes() {}

    static Scene of(String kind, Account sender, Account worker) {
        return switch (kind) {
            case "item on a desk" -> {
                var id = Refer.sent(sender, worker);
                as(worker).post("/v1/desk/{id}/claim", id).then().statusCode(200);
                yield Scene.of(id).named(worker).party(sender.agency());
            }
            case "conflict of interest" -> {
                var id = Refer.sent(sender, worker);
                yield Scene.of(made(worker, "/v1/referrals/" + id + "/conflict", Map.of()))
                        .named(worker)
                        .party(sender.agency());
            }
            case "saved filter" ->
                Scene.of(made(worker, "/v1/desk/filters", Map.of("view", "MINE")))
                        .named(worker);
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    private static UUID made(Account by, String path, Map<String, String> body) {
        return UUID.fromString(
                as(by).body(body).post(path).then().statusCode(201).extract().path("id"));
    }
}
