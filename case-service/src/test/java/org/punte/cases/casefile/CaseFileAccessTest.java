package org.punte.cases.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.testing.Account;

@QuarkusTest
class CaseFileAccessTest {
    private final UUID shelter = agency();
    private final Account worker = caseworker(shelter);
    private String id;

    @BeforeEach
    void a_case_file_of_the_shelter() {
        id = OpenedFile.by(worker);
    }

    @Test
    void the_assigned_worker_reads_it() {
        read(worker).statusCode(200).body("id", equalTo(id)).body("person", not(nullValue()));
    }

    @Test
    void a_colleague_sees_what_a_stranger_sees() {
        var toColleague = read(caseworker(shelter)).statusCode(404);
        var toStranger = read(caseworker(agency())).statusCode(404);

        for (String member : new String[] {"type", "title", "status", "detail"}) {
            toColleague.body(member, equalTo(toStranger.extract().path(member)));
        }
        read(agencyAdmin(shelter)).statusCode(403);
    }

    @Test
    void a_supervisor_sees_that_it_is_there_and_no_text() {
        read(supervisor(shelter))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("OPEN"))
                .body("workers", contains(worker.id().toString()))
                .body("person", nullValue())
                .body("needs", nullValue())
                .body("summary", nullValue());
        read(supervisor(agency())).statusCode(404);
    }

    @Test
    void only_the_assigned_worker_writes() {
        for (Account other : new Account[] {caseworker(shelter), supervisor(shelter), caseworker(agency())}) {
            as(other)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("summary", "not mine"))
                    .patch("/v1/casefiles/{id}", id)
                    .then()
                    .statusCode(404);
            as(other)
                    .body(Map.of("domain", "PSY", "urgency", "NOW"))
                    .post("/v1/casefiles/{id}/needs", id)
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse read(Account account) {
        return as(account).get("/v1/casefiles/{id}", id).then();
    }
}
