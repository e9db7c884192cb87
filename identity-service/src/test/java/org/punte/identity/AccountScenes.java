package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** What administrators keep about the people of their agency. */
final class AccountScenes {
    private AccountScenes() {}

    static Scene of(String kind) {
        var admin = hired(Network.agency(), "agency-admin");
        return switch (kind) {
            case "account" -> account(admin);
            case "blocked account" -> blocked(admin);
            case "frozen account" -> frozen(admin);
            case "escalation" -> escalation(admin);
            case "mail domain" -> own(admin, "/v1/mail-domains", Map.of("domain", domain()));
            case "allowed mail domain" -> allowedDomain(admin, domain());
            case "role grant" -> roleGrant(admin);
            case "factor renewal" -> factorRenewal(admin);
            case "second person" -> secondPerson(admin);
            default -> ClientScenes.of(kind, admin);
        };
    }

    /** Another desk is awake, so that one colleague is enough to freeze. */
    private static Scene account(Account admin) {
        var account = hired(admin.agency(), "caseworker", "desk");
        Staff.run(
                "insert into dormancy_notice (agency, account, on_day, told) values (?, ?, current_date, 1)",
                admin.agency(),
                account.id());
        // two desks that come: the network, too, sees neither
        for (var desk : List.of(account, hired(admin.agency(), "desk")))
            Staff.lastSeen(desk, LocalDate.now(ZoneOffset.UTC));
        return Scene.of(account.id()).named(account);
    }

    private static Scene blocked(Account admin) {
        var account = hired(admin.agency(), "caseworker");
        did(admin, "/v1/accounts/{id}/block", account.id(), Map.of("reason", "LEFT"));
        return Scene.of(account.id()).named(account);
    }

    private static Scene frozen(Account admin) {
        var scene = account(admin);
        did(hired(admin.agency(), "caseworker"), "/v1/accounts/{id}/freeze", scene.id(), Map.of());
        return Scene.of(scene.id()).own(admin.agency());
    }

    /** The only desk is to go. */
    private static Scene escalation(Account admin) {
        var desk = hired(admin.agency(), "desk");
        as(admin)
                .body(Map.of("confirmed", List.of(), "left", List.of(desk.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(200);
        String id = as(hired(Network.agency(), "network-admin"))
                .get("/v1/account-review/escalations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.account == '%s' }.id", desk.id().toString());
        return Scene.of(id).own(admin.agency());
    }

    /** The agency must be known to Keycloak, which writes the letter. */
    static Scene invitation(Account admin) {
        var domain = domain();
        allowedDomain(admin, domain);
        return own(
                admin,
                "/v1/invitations",
                Map.of("email", "ana@" + domain, "name", "Ana Pop", "roles", List.of("caseworker")));
    }

    private static Scene allowedDomain(Account admin, String domain) {
        var scene = own(admin, "/v1/mail-domains", Map.of("domain", domain));
        did(hired(admin.agency(), "supervisor"), "/v1/mail-domains/{id}/approval", scene.id(), Map.of());
        return scene;
    }

    private static Scene roleGrant(Account admin) {
        var somebody = hired(admin.agency(), "caseworker");
        return own(admin, "/v1/role-grants", Map.of("account", somebody.id(), "roles", List.of("supervisor")));
    }

    private static Scene factorRenewal(Account admin) {
        var somebody = hired(admin.agency(), "caseworker");
        return own(admin, "/v1/factor-renewals", Map.of("account", somebody.id(), "recognisedBy", "STAFF_CARD"));
    }

    private static Scene secondPerson(Account admin) {
        var elsewhere = hired(Network.agency(), "supervisor");
        var naming = Map.of("account", elsewhere.id(), "agency", elsewhere.agency());
        return own(admin, "/v1/second-persons", naming).party(elsewhere.agency());
    }

    static Scene own(Account admin, String address, Map<String, ?> body) {
        return Scene.of(as(admin)
                        .body(body)
                        .post(address)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .own(admin.agency());
    }

    static void did(Account by, String address, Object id, Map<String, ?> body) {
        as(by).body(body).post(address, id).then().statusCode(200);
    }

    private static String domain() {
        return "a%s.example".formatted(UUID.randomUUID());
    }
}
