package org.punte.referrals;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.punte.testing.Account;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    AuthorizationTest() {
        super("referral-service");
    }

    @Override
    protected Scene scene(String kind) {
        Account author = caseworker(agency());
        Account receiver = caseworker(agency());
        var id = kind.equals("draft") ? Refer.drafted(author, receiver) : Refer.sent(author, noted(author, receiver));
        return Scene.of(id).named(author).party(receiver.agency());
    }

    private static Map<String, Object> noted(Account author, Account receiver) {
        var body = Refer.body(author, receiver.agency());
        body.put("note", "Somebody waits at the door");
        return body;
    }
}
