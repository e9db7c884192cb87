package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** Agencies and those who ask to become one. */
final class AgencyScenes {
    private static final String OPEN =
            "insert into open_work (agency, service, kind, open, counted_at) values (?, 'case-service', 'CASE_FILE', 2, now())";
    private static final String WARNED =
            "insert into agreement_warning (agreement, days, warned_at) values (?::uuid, 30, now())";
    private static final String NOTICED =
            "insert into review_notice (agency, oldest, urgent, told) values (?, now(), false, 1)";
    private static final String APPLIED = """
            insert into application (id, version, status, received_at, name, kind, zone, phone, registration_number,
                                     contact_name, contact_email, languages)
            values (?, 0, 'RECEIVED', now(), ?, 'NGO', 'Europe/Bucharest', '+40 232 111 222', 'RO 1', 'Ana',
                    'ana@applicant.example', '{}')""";

    private AgencyScenes() {}

    static Scene of(String kind, KeycloakOrganizations organizations) {
        return switch (kind) {
            case "agency" -> agency(organizations);
            case "agency on probation" -> {
                var sponsor = Network.agency();
                var agency = Network.probation("VS", sponsor, Network.agency());
                yield Scene.of(agency).own(agency).party(sponsor).with("version", 0);
            }
            case "suspended agency" -> suspended();
            case "agency correction" -> correction();
            case "application" -> Scene.of(applied());
            case "application approved once" -> approvedOnce();
            case "admitted application" -> admitted();
            case "agreement" -> agreement(hired(Network.agency(), "agency-admin"));
            case "invitation" -> {
                var admin = hired(Network.agency(), "agency-admin");
                organizations.ensure(admin.agency(), "Test");
                yield AccountScenes.invitation(admin);
            }
            default -> AccountScenes.of(kind);
        };
    }

    private static Scene agency(KeycloakOrganizations organizations) {
        var agency = Network.agency();
        organizations.ensure(agency, "Test");
        Staff.run(OPEN, agency);
        Staff.run(NOTICED, agency);
        return Scene.of(agency).own(agency).with("version", 0);
    }

    private static Scene suspended() {
        var agency = Network.agency();
        as(hired(Network.agency(), "network-admin"))
                .body(Map.of("reason", "Their licence ended"))
                .post("/v1/agencies/{id}/suspension", agency)
                .then()
                .statusCode(200);
        return Scene.of(agency).own(agency);
    }

    /** Own is the agency that is meant, party that of who proposed. */
    private static Scene correction() {
        var agency = Network.agency();
        var first = hired(Network.agency(), "network-admin");
        var face = Map.of("agency", agency, "name", "Corrected " + agency, "kind", "NGO", "reason", "A typo");
        return AccountScenes.own(first, "/v1/agency-corrections", face)
                .own(agency)
                .party(first.agency());
    }

    private static UUID applied() {
        var id = UUID.randomUUID();
        Staff.run(APPLIED, id, "Asociația " + id);
        return id;
    }

    private static Scene approvedOnce() {
        var first = hired(Network.agency(), "network-admin");
        var id = applied();
        approve(first, id);
        return Scene.of(id).party(first.agency());
    }

    private static Scene admitted() {
        var once = approvedOnce();
        approve(hired(Network.agency(), "network-admin"), once.id());
        return once;
    }

    private static void approve(Account admin, Object id) {
        var today = LocalDate.now(ZoneId.of("Europe/Bucharest")).toString();
        as(admin)
                .body(Map.of("check", Map.of("kind", "PUBLIC_REGISTER", "reference", "Register 1234", "on", today)))
                .post("/v1/applications/{id}/approval", id)
                .then()
                .statusCode(200);
    }

    private static Scene agreement(Account admin) {
        var partner = Network.agency();
        var terms = Map.of(
                "with", partner,
                "number", "12/2026",
                "signedOn", Story.inDays(-1).toString(),
                "categories", List.of("IDENTITY"),
                "validUntil", Story.inDays(300).toString());
        var scene = AccountScenes.own(admin, "/v1/agreements", terms);
        Staff.run(WARNED, scene.id());
        return scene.party(partner);
    }
}
