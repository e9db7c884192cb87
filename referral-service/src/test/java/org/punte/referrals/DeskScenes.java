package org.punte.referrals;

import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;
import org.punte.testing.matrix.Scene;

/** What lies on a desk, for the authorization matrix. */
final class DeskScenes {
    private static final AtomicInteger QUARTERS = new AtomicInteger();

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
            case "published release" -> {
                var analyst = keeper();
                yield Scene.of(released(analyst, true)).own(analyst.agency());
            }
            case "prepared release" -> {
                var analyst = keeper();
                yield Scene.of(released(analyst, false)).own(analyst.agency());
            }
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    /** An analyst of an agency that keeps the network. */
    private static Account keeper() {
        var network = agency();
        networkAdmin(network);
        return account(network, "analyst");
    }

    /** Of a quarter that nobody else counts. */
    private static UUID released(Account analyst, boolean published) {
        var quarter = Map.of("year", 1900 - QUARTERS.getAndIncrement(), "quarter", 1);
        var id = made(analyst, "/v1/statistics/releases", quarter);
        Rows.count(id, analyst.agency());
        if (published)
            as(analyst)
                    .body(Map.of("differencesSeen", true))
                    .post("/v1/statistics/releases/{id}/publication", id)
                    .then()
                    .statusCode(200);
        return id;
    }

    private static UUID made(Account by, String path, Map<String, ?> body) {
        return Body.id(as(by).body(body).post(path).then().statusCode(201), "/id");
    }
}
