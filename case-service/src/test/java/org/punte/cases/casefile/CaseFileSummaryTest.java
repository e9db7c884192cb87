package org.punte.cases.casefile;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class CaseFileSummaryTest {
    private final Account worker = caseworker(agency());
    private String id;

    @BeforeEach
    void a_case_file() {
        id = OpenedFile.by(worker);
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        amend("\"0\"", "first").statusCode(200).header("ETag", "\"1\"").body("summary", equalTo("first"));

        amend("\"0\"", "second").statusCode(412).body("type", equalTo("/problems/stale"));
        amend(null, "third").statusCode(428).body("type", equalTo("/problems/if-match-missing"));
        as(worker)
                .get("/v1/casefiles/{id}", id)
                .then()
                .body("summary", equalTo("first"))
                .header("ETag", "\"1\"");
    }

    @Test
    void cedillas_become_commas_and_marks_are_composed() {
        amend("\"0\"", "şi ţară a\u0306").body("summary", equalTo("și țară ă"));
    }

    @Test
    void what_is_written_lies_sealed() throws SQLException {
        amend("\"0\"", "Zburătoarea din Tulcea").statusCode(200);

        as(worker)
                .body(Map.of("domain", "MED", "urgency", "NOW", "remark", "Ciocănitoarea bolnavă"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
        try (var everything = Databases.everything()) {
            Canaries.of("Zburătoarea din Tulcea", "Ciocănitoarea bolnavă").assertAbsentFromDatabase(everything);
        }
    }

    private ValidatableResponse amend(String tag, String summary) {
        var request = as(worker).body(Map.of("summary", summary));
        if (tag != null) request.header("If-Match", tag);
        return request.patch("/v1/casefiles/{id}", id).then();
    }
}
