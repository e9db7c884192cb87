package org.punte.identity;

import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** The grant of a referral, as somebody sees it. */
public final class Grants {
    private Grants() {}

    public static ValidatableResponse seen(Account by, Referral referral) {
        return as(by).get("/v1/grants?referral={id}", referral.id()).then().statusCode(200);
    }

    public static UUID id(Account by, Referral referral) {
        return Body.id(seen(by, referral), "/items/0/id");
    }

    /** The receiver's own record of the person. */
    public static UUID ownRecord(Account by, Referral referral) {
        return Body.id(seen(by, referral), "/items/0/receiverPerson");
    }
}
