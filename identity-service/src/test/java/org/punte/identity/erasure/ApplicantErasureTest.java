package org.punte.identity.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class ApplicantErasureTest {
    private static final String APPLIED = """
            insert into application (id, version, status, received_at, name, kind, zone, phone, website, registration_number,
                                     contact_name, contact_email, contact_phone, languages, about)
            values (?, 0, 'RECEIVED', now(), ?, 'NGO', 'Europe/Bucharest', '+40 232 111 222', 'https://a.example', 'RO 1',
                    'Ana Contact', 'ana@applicant.example', '+40 744 111 222', '{}', 'Ana runs it from home')""";

    private final Account admin = networkAdmin(Network.agency());

    @Inject
    ApplicantErasure erasure;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void ninety_days_after_a_refusal_names_and_numbers_are_gone_and_the_decision_stays() throws SQLException {
        var refused = applied();
        as(admin).body(Map.of("reason", "Not in the register")).post("/v1/applications/{id}/refusal", refused);

        clock.advance(Duration.ofDays(89));
        erasure.eraseOld();
        see(refused).body("contactName", equalTo("Ana Contact")).body("erasedAt", nullValue());
        clock.advance(Duration.ofDays(2));
        erasure.eraseOld();

        see(refused)
                .body("contactName", nullValue())
                .body("contactEmail", nullValue())
                .body("phone", nullValue())
                .body("erasedAt", notNullValue())
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("Not in the register"));
        assertThat(row(refused)).doesNotContain("Ana", "applicant.example", "111 222", "a.example");
    }

    @Test
    void of_those_who_were_let_in_the_contact_goes_as_well() {
        var application = applied();
        Staff.run(
                "update application set status = 'APPROVED', agency = ?, decided_at = received_at where id = ?",
                Network.agency(),
                application);
        clock.advance(Duration.ofDays(91));

        erasure.eraseOld();

        see(application).body("status", equalTo("APPROVED")).body("contactEmail", nullValue());
    }

    @Test
    void what_nobody_decided_in_half_a_year_is_refused_and_erased() {
        var forgotten = applied();

        clock.advance(Duration.ofDays(179));
        erasure.eraseOld();
        see(forgotten).body("status", equalTo("RECEIVED")).body("contactName", notNullValue());
        clock.advance(Duration.ofDays(2));
        erasure.eraseOld();

        see(forgotten)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("NOT_DECIDED_IN_TIME"))
                .body("contactName", nullValue());
        as(admin)
                .body(Map.of("reason", "Too late"))
                .post("/v1/applications/{id}/refusal", forgotten)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-decided"));
    }

    @Test
    void many_replicas_erase_once() {
        var forgotten = applied();
        int before = see(forgotten).extract().path("version");
        clock.advance(Duration.ofDays(181));

        Stream.generate(() -> CompletableFuture.runAsync(erasure::eraseOld))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);

        see(forgotten).body("version", equalTo(before + 1));
    }

    private static UUID applied() {
        var id = UUID.randomUUID();
        Staff.run(APPLIED, id, "Asociația " + id);
        return id;
    }

    private ValidatableResponse see(UUID application) {
        return as(admin).get("/v1/applications/{id}", application).then().statusCode(200);
    }

    private static String row(UUID application) throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select application::text from application where id = ?")) {
            query.setObject(1, application);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
