package org.punte.identity;

import static org.punte.testing.Tokens.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** People with an account of an agency whom Keycloak knows, too. The agency has its organization there. */
public final class KeycloakStaff {
    private KeycloakStaff() {}

    /** By an administrator of the agency; whoever is new to Keycloak signs in with this password. */
    public static Account hired(Account admin, String email, String password, String... roles) {
        var body = Map.of(
                "agency",
                admin.agency(),
                "email",
                email,
                "name",
                "Ana Pop",
                "roles",
                List.of(roles),
                "initialPassword",
                password);
        var made = as(admin).body(body).post("/v1/accounts").then().statusCode(201);
        return new Account(Body.id(made, "/id"), admin.agency(), Set.of(roles));
    }
}
