package org.punte.referrals;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;
import org.punte.testing.matrix.Scene;

/** Cases that are offered, taken over and asked for, for the matrix. */
final class TransferScenes {
    private TransferScenes() {}

    static Scene of(String kind, Account author, Account worker) {
        return kind.equals("request for a case") ? asked(author, worker) : offered(kind, author, worker);
    }

    private static Scene offered(String kind, Account author, Account worker) {
        var person = Calls.person();
        var other = agency();
        var open = Refer.sent(author, Refer.body(person, other, Rows.consent(person, author.agency(), other)));
        var consent = Rows.consent(person, author.agency(), worker.agency(), "{NEEDS}");
        var body = new HashMap<>(Refer.body(person, worker.agency(), consent));
        body.put("caseFile", UUID.randomUUID());
        body.put("openReferrals", List.of(Map.of("referral", open, "fate", "HAND_OVER")));
        var transfer =
                Body.id(as(author).body(body).post("/v1/transfers").then().statusCode(201), "/id");
        if (kind.equals("transfer")) {
            return Scene.of(transfer).named(author).party(worker.agency()).with("person", person);
        }
        Refer.move(worker, transfer, "acceptance", Refer.workers(worker));
        Calls.grantOf(transfer, true);
        String item = Body.text(
                as(worker).get("/v1/transfers/{id}/handed-over", transfer).then(), "/items/0/id");
        return Scene.of(transfer)
                .named(worker)
                .party(author.agency())
                .with("person", person)
                .with("handedOver", item)
                .with("successor", Refer.sent(worker, caseworker(other)));
    }

    private static Scene asked(Account author, Account worker) {
        var referral = Refer.accepted(author, worker);
        as(supervisor(worker.agency()))
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/transfer-request", referral)
                .then()
                .statusCode(202);
        String id = Body.text(as(author).get("/v1/transfer-requests").then(), "/items/0/id");
        return Scene.of(id).named(author).party(worker.agency());
    }
}
