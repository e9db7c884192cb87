package org.punte.notifications;

import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import org.punte.testing.Account;

/** What somebody finds in their boxes. */
public final class Boxes {
    private Boxes() {}

    /** In the account's own. */
    public static ValidatableResponse own(Account reader) {
        return box("own", reader);
    }

    /** In {@code own} or {@code desk}. */
    public static ValidatableResponse box(String box, Account reader) {
        return as(reader).get("/v1/messages?box={box}", box).then().statusCode(200);
    }
}
