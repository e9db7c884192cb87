package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** What administrators keep. */
final class AdministrationScenes {
    private static final String APPLIED = """
            insert into application (id, version, status, received_at, name, kind, zone, phone, registration_number,
                                     contact_name, contact_email, languages)
            values (?, 0, 'RECEIVED', now(), ?, 'NGO', 'Europe/Bucharest', '+40 232 111 222', 'RO 1', 'Ana',
                    'ana@applicant.example', '{}')""";
    private static final String INVITED = """
            insert into invitation (id, version, agency, account, factor, invited_by, invited_at, mailed_at)
            values (?, 0, ?, ?, 'TOTP', ?, now(), now())""";

    private AdministrationScenes() {}

    static Scene of(String kind) {
        var admin = hired(Network.agency(), "agency-admin");
        return switch (kind) {
            case "application" -> application();
            case "agreement" -> agreement(admin);
            case "escalation" -> escalation(admin);
            case "invitation" -> invitation(admin);
            case "mail domain" -> own(admin, "/v1/mail-domains", Map.of("domain", domain()));
            case "role grant" -> roleGrant(admin);
            case "factor renewal" -> factorRenewal(admin);
            case "second person" -> secondPerson(admin);
            case "client" ->
                own(admin, "/v1/clients", Map.of("name", "Casework system", "scopes", List.of("referrals:send")));
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    private static Scene application() {
        var id = UUID.randomUUID();
        Staff.run(APPLIED, id, "Asociația " + id);
        return Scene.of(id);
    }

    private static Scene agreement(Account admin) {
        var partner = Network.agency();
        var terms = Map.of(
                "with", partner,
                "number", "12/2026",
                "signedOn", Story.inDays(-1).toString(),
                "categories", List.of("IDENTITY"),
                "validUntil", Story.inDays(300).toString());
        return own(admin, "/v1/agreements", terms).party(partner);
    }

    /** The only desk is to go. */
    private static Scene escalation(Account admin) {
        var desk = hired(admin.agency(), "desk");
        as(admin)
                .body(Map.of("confirmed", List.of(), "left", List.of(desk.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(200);
        return Scene.of(escalationOf(desk)).own(admin.agency());
    }

    private static String escalationOf(Account desk) {
        return as(hired(Network.agency(), "network-admin"))
                .get("/v1/account-review/escalations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.account == '%s' }.id", desk.id().toString());
    }

    private static Scene invitation(Account admin) {
        var id = UUID.randomUUID();
        Staff.run(
                INVITED, id, admin.agency(), hired(admin.agency(), "caseworker").id(), admin.id());
        return Scene.of(id).own(admin.agency());
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

    private static Scene own(Account admin, String address, Map<String, ?> body) {
        return Scene.of(as(admin)
                        .body(body)
                        .post(address)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .own(admin.agency());
    }

    private static String domain() {
        return "a%s.example".formatted(UUID.randomUUID());
    }
}
