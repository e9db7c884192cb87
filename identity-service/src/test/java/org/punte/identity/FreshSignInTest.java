package org.punte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.Tokens.token;
import static org.punte.testing.Tokens.with;
import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Account;
import org.punte.testing.TestToken;

/** Roles and keys take a sign-in of the last five minutes (safety 31). */
@QuarkusTest
class FreshSignInTest {
    private static final int FIVE_MINUTES = 300;
    private static final String SLUG = "/problems/fresh-sign-in-needed";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/accounts",
                "/v1/accounts/{id}/role-removal",
                "/v1/accounts/{id}/unblock",
                "/v1/accounts/{id}/unfreeze",
                "/v1/agency-corrections",
                "/v1/agency-corrections/{id}/approval",
                "/v1/applications/{id}/approval",
                "/v1/applications/{id}/letter",
                "/v1/clients",
                "/v1/clients/{id}/rotation",
                "/v1/clients/{id}/enabling",
                "/v1/clients/{id}/scopes",
                "/v1/clients/{id}/identity-request",
                "/v1/clients/{id}/identity-approval",
                "/v1/consents/{id}/recorded-basis",
                "/v1/factor-renewals",
                "/v1/factor-renewals/{id}/confirmation",
                "/v1/invitations",
                "/v1/invitations/{id}/reminder",
                "/v1/mail-domains",
                "/v1/mail-domains/{id}/removal",
                "/v1/mail-domains/{id}/approval",
                "/v1/role-grants",
                "/v1/role-grants/{id}/approval",
                "/v1/second-persons",
                "/v1/second-persons/{id}/approval"
            })
    void what_gives_power_takes_a_sign_in_of_the_last_five_minutes(String door) {
        var powerful = account(Network.agency(), AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN);
        var path = door.replace("{id}", UUID.randomUUID().toString());

        var answer = post(token(powerful).signedInAgo(FIVE_MINUTES + 5), path, Map.of())
                .statusCode(401)
                .body("type", equalTo(SLUG))
                .body("maxAge", equalTo(FIVE_MINUTES));

        assertThat(answer.extract().header("WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .contains("max_age=\"300\"");
        post(token(powerful).signedInAgo(FIVE_MINUTES - 30), path, Map.of()).body("type", not(equalTo(SLUG)));
    }

    @Test
    void the_same_key_goes_on_after_the_sign_in_and_before_it_nothing_was_done() {
        var admin = agencyAdmin(Network.agency());
        var key = UUID.randomUUID();
        var system = Map.of("name", "System", "scopes", List.of("referrals:read"));
        keyed(token(admin).signedInAgo(FIVE_MINUTES + 5), key, system).statusCode(401);
        as(admin).get("/v1/clients").then().statusCode(200).body("items.size()", equalTo(0));

        keyed(token(admin).signedInAgo(1), key, system).statusCode(201);

        as(admin).get("/v1/clients").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_token_that_does_not_say_when_somebody_signed_in_is_not_fresh() {
        post(token(admin()).claim("auth_time", "just now"), "/v1/clients", Map.of())
                .statusCode(401)
                .body("type", equalTo(SLUG));
    }

    @Test
    void who_may_not_do_it_at_all_is_not_sent_to_sign_in() {
        var caseworker = org.punte.testing.People.caseworker(Network.agency());

        post(token(caseworker).signedInAgo(FIVE_MINUTES + 5), "/v1/clients", Map.of())
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void what_takes_power_away_waits_for_no_sign_in() {
        var stale = token(admin()).signedInAgo(FIVE_MINUTES * 100);

        for (var door : List.of("/v1/clients/{id}/disabling", "/v1/role-grants/{id}/refusal"))
            post(stale, door.replace("{id}", UUID.randomUUID().toString()), Map.of())
                    .statusCode(404);
    }

    private static Account admin() {
        return agencyAdmin(Network.agency());
    }

    private static ValidatableResponse post(TestToken token, String path, Object body) {
        return with(token.text()).body(body).post(path).then();
    }

    private static ValidatableResponse keyed(TestToken token, UUID key, Object body) {
        return with(token.text())
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/clients")
                .then();
    }
}
