package org.punte.testing.refusal;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.Tokens.token;
import static org.punte.testing.Tokens.with;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestToken;

/** That a service refuses what is not quite right, in its own list and not in a sample's. A subclass names a list with pages. */
public abstract class BadRequestRules {
    protected final Account caller;
    private final String list;

    /** A path with all that it needs but the cursor. */
    protected BadRequestRules(Account caller, String list) {
        this.caller = caller;
        this.list = list;
    }

    @Test
    public void a_token_that_is_not_quite_right_opens_nothing() {
        as(caller).get(list).then().statusCode(200);

        refused(token(caller).expired(), 401, "unauthenticated");
        refused(token(caller).audience("another-service"), 401, "unauthenticated");
        refused(token(caller).issuer("https://elsewhere.test"), 401, "unauthenticated");
        refused(token(caller).signedByAnotherKey(), 401, "unauthenticated");
        refused(token(caller).unsigned(), 401, "unauthenticated");
        refused(token(caller).agencies(caller.agency(), agency()), 403, "agency-not-chosen");
    }

    @Test
    public void a_cursor_that_nobody_sealed_is_refused() {
        var invented = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
        for (var cursor : List.of(invented, "x", "%20", "7".repeat(500)))
            as(caller)
                    .urlEncodingEnabled(false)
                    .get(list + (list.contains("?") ? "&" : "?") + "after=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/cursor-invalid"));
    }

    @Test
    public void a_limit_that_is_none_is_refused() {
        for (var limit : List.of("0", "101", "-1", "many", "99999999999"))
            as(caller)
                    .queryParam("limit", limit)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-input"));
    }

    private void refused(TestToken token, int status, String slug) {
        with(token.text()).get(list).then().statusCode(status).body("type", equalTo("/problems/" + slug));
    }
}
