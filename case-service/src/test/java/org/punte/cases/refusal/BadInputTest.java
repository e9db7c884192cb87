package org.punte.cases.refusal;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.refusal.BadBodyRules;

@QuarkusTest
class BadInputTest extends BadBodyRules {
    BadInputTest() {
        super(caseworker(agency()), "/v1/casefiles", "/v1/casefiles", "case_file");
    }

    @Override
    protected Map<String, ?> good() {
        return Map.of("person", UUID.randomUUID());
    }

    @Override
    protected Change change() {
        return new Change(Method.PATCH, "/v1/casefiles/{id}", Map.of("summary", "Settled in"));
    }
}
