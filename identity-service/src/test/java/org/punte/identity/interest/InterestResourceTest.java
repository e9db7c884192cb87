package org.punte.identity.interest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class InterestResourceTest {
    private static final String WEIGHED = "Living with Marghioala-Despina weighs more than staying in one school";

    private final Account worker = hired(Network.agency(), "caseworker");

    @Test
    void notes_stand_one_beside_the_other_each_with_the_childs_own_view() {
        var child = MinorScenes.child(worker);
        write(child, Map.of("narrative", "Too early to say", "heard", false)).statusCode(200);

        write(child, Map.of("narrative", WEIGHED, "heard", true, "childView", "Not in a big house"))
                .statusCode(200)
                .body("notes.narrative", contains(WEIGHED, "Too early to say"))
                .body("notes[0].childView", equalTo("Not in a big house"))
                .body("notes[0].writtenBy", equalTo(worker.id().toString()));
    }

    @Test
    void a_note_is_as_long_as_a_narrative_may_be_and_no_longer() {
        var child = MinorScenes.child(worker);

        write(child, Map.of("narrative", "ș".repeat(20_000), "heard", true)).statusCode(200);
        write(child, Map.of("narrative", "ș".repeat(20_001), "heard", true)).statusCode(400);
        as(worker).get("/v1/persons/{id}/best-interests", child).then().body("notes", hasSize(1));
    }

    @Test
    void only_the_assigned_worker_reads_it_and_it_stands_nowhere_readable() throws Exception {
        var child = MinorScenes.child(worker);
        write(child, Map.of("narrative", WEIGHED, "heard", true)).statusCode(200);

        as(hired(worker.agency(), "caseworker", "supervisor"))
                .get("/v1/persons/{id}/best-interests", child)
                .then()
                .statusCode(404);
        try (var connection = Databases.everything()) {
            Canaries.of(WEIGHED).assertAbsentFromDatabase(connection);
        }
    }

    private ValidatableResponse write(UUID child, Map<String, Object> note) {
        return as(worker)
                .body(note)
                .post("/v1/persons/{id}/best-interests", child)
                .then();
    }
}
