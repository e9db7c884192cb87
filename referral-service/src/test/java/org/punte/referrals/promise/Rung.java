package org.punte.referrals.promise;

import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;

/** An agency with a number in the directory, and somebody who has rung it. */
record Rung(Account shelter, Account clinic) {
    static final String NUMBER = "+40 232 000 000";

    Rung known(NetworkNews news) {
        new Services(news).tell(clinic.agency(), 1, "NGO", "IS", "ACTIVE", Services.always());
        return this;
    }

    UUID emergency() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "EMERGENCY");
        return sent(shelter, body);
    }

    /** An emergency that was promised. */
    UUID promised() {
        var id = emergency();
        says(id, call()).statusCode(200);
        return id;
    }

    ValidatableResponse says(UUID id, Map<String, Object> call) {
        return as(shelter).body(call).post("/v1/referrals/{id}/promise", id).then();
    }

    static Map<String, Object> call() {
        return call(NUMBER);
    }

    static Map<String, Object> call(String number) {
        var call = new HashMap<String, Object>();
        call.put("number", number);
        call.put("answeredBy", "The night desk");
        return call;
    }
}
