package org.punte.identity.agreement;

import static org.punte.testing.Tokens.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Two agencies agree. */
public final class Agreements {
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private Agreements() {}

    static Map<String, Object> terms(UUID with, LocalDate until, String... categories) {
        return new HashMap<>(Map.of(
                "with", with,
                "number", "12/2026",
                "signedOn", today().minusDays(1).toString(),
                "categories", List.of(categories),
                "validUntil", until.toString()));
    }

    static UUID proposed(Account admin, UUID with, LocalDate until, String... categories) {
        return Body.id(
                as(admin)
                        .body(terms(with, until, categories))
                        .post("/v1/agreements")
                        .then()
                        .statusCode(201),
                "/id");
    }

    public static UUID confirmed(Account admin, Account partner, LocalDate until, String... categories) {
        var agreement = proposed(admin, partner.agency(), until, categories);
        as(partner).post("/v1/agreements/{id}/confirmation", agreement).then().statusCode(200);
        return agreement;
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
