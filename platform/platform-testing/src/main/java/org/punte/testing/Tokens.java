package org.punte.testing;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.punte.testing.kept.KeptParts;
import org.punte.testing.kept.KeptTokens;

/** Requests with really signed tokens, good ones and broken ones. */
public final class Tokens {
    private static final KeptTokens KEPT = new KeptTokens();

    private Tokens() {}

    /** A JSON request by this account. */
    public static RequestSpecification as(Account account) {
        return with(textFor(account));
    }

    /** The token that {@link #as} sends. */
    public static String textFor(Account account) {
        return KEPT.textFor(account);
    }

    /** A JSON request with this token. */
    public static RequestSpecification with(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A JSON request without any token. */
    public static RequestSpecification anonymous() {
        return KeptParts.request().contentType(ContentType.JSON);
    }

    /** A good token, to be broken. */
    public static TestToken token(Account account) {
        return new TestToken(account);
    }
}
