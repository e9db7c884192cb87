package org.punte.referrals.refusal;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.Refer;
import org.punte.testing.refusal.BadBodyRules;

@QuarkusTest
class BadInputTest extends BadBodyRules {
    private final UUID receiver = agency();

    BadInputTest() {
        super(caseworker(agency()), "/v1/referrals/sent", "/v1/referrals/drafts", "referral");
    }

    @Override
    protected Map<String, ?> good() {
        return Refer.body(caller, receiver);
    }

    @Override
    protected Change change() {
        var body = Refer.body(caller, receiver);
        body.remove("person");
        return new Change(Method.PUT, "/v1/referrals/{id}", body);
    }
}
