package org.punte.identity.application;

import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Somebody fills in the public form, somebody decides. */
final class Applying {
    static final String PHONE = "+40 232 111 222";

    private Applying() {}

    static Map<String, Object> form(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "kind", "NGO",
                "county", "VS",
                "phone", PHONE,
                "registrationNumber", "RO 4455667",
                "contactName", "Ana Contact",
                "contactEmail", "ana." + UUID.randomUUID() + "@applicant.example"));
    }

    /** From an address of its own, or the limit would be met. */
    static ValidatableResponse apply(Object form) {
        return apply(form, address());
    }

    static ValidatableResponse apply(Object form, String address) {
        return anonymous()
                .header("X-Forwarded-For", address)
                .body(form)
                .post("/v1/applications")
                .then();
    }

    static UUID applied() {
        return applied(form("Asociația " + UUID.randomUUID()));
    }

    static UUID applied(Map<String, Object> form) {
        apply(form).statusCode(202);
        return named((String) form.get("name"));
    }

    /** The answer of the form does not tell. */
    private static UUID named(String name) {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select id from application where name = ?")) {
            query.setString(1, name);
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> check(String kind, String reference) {
        var today = LocalDate.now(ZoneId.of("Europe/Bucharest")).toString();
        return Map.of("check", Map.of("kind", kind, "reference", reference, "on", today));
    }

    static ValidatableResponse approve(Account admin, UUID application) {
        return approve(admin, application, check("PUBLIC_REGISTER", "Registrul național ONG 1234/A/2020"));
    }

    static ValidatableResponse approve(Account admin, UUID application, Map<String, Object> body) {
        return as(admin)
                .body(body)
                .post("/v1/applications/{id}/approval", application)
                .then();
    }

    static String address() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
