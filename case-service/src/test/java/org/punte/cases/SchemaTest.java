package org.punte.cases;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class SchemaTest {
    @Test
    void no_agency_sees_rows_of_another() {
        as(caseworker(agency()))
                .body(Map.of("person", UUID.randomUUID()))
                .post("/v1/casefiles")
                .then()
                .statusCode(201);

        // read models: filled by identity-service, kept for all
        RowLevelSecurity.exempting("agreement", "network_rule").holds();
    }
}
