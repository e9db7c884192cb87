package org.punte.identity.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;

@QuarkusTest
class LostFactorsTest {
    private static final String BREAK =
            "alter table factor_renewal add constraint broken check (id <> '%s' or factor_tried_at is null) not valid";

    @Inject
    LostFactors factors;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");

    @AfterEach
    void mended() {
        Staff.run("alter table factor_renewal drop constraint if exists broken");
        Staff.run("update factor_renewal set factor_due = false where agency = ?", agency);
    }

    @Test
    void one_that_fails_keeps_nobody_waiting_behind_it() {
        var broken = renewed();
        var next = renewed();
        Staff.run("update factor_renewal set factor_due = true where agency = ?", agency);
        Staff.run(BREAK.formatted(broken));

        factors.endDue();

        assertThat(due(broken)).isEqualTo("true");
        assertThat(due(next)).isEqualTo("false");
    }

    private String renewed() {
        String id = as(admin)
                .body(Map.of("account", hired(agency, "caseworker").id(), "recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(supervisor)
                .body(Map.of("recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals/{id}/confirmation", id)
                .then()
                .statusCode(200);
        RenewedFactorTest.awaitKeycloak(id);
        return id;
    }

    private static String due(String renewal) {
        return Staff.read("select factor_due::text from factor_renewal where id = ?", UUID.fromString(renewal));
    }
}
