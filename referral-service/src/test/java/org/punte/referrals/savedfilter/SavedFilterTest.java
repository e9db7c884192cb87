package org.punte.referrals.savedfilter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

@QuarkusTest
class SavedFilterTest {
    private final Account worker = caseworker(agency());

    @Test
    void a_way_of_looking_is_kept_once_for_whoever_saved_it() {
        var wish = Map.of("view", "UNCLAIMED", "urgency", "EMERGENCY", "region", "IS");
        String id = save(wish).statusCode(201).extract().path("id");

        save(wish).body("id", equalTo(id));

        as(worker).get("/v1/desk/filters").then().body("items.id", contains(id)).body("items.region", contains("IS"));
        var colleague = caseworker(worker.agency());
        as(colleague).get("/v1/desk/filters").then().body("items", empty());
        as(colleague).delete("/v1/desk/filters/{id}", id).then().statusCode(404);
        as(worker).delete("/v1/desk/filters/{id}", id).then().statusCode(204);
        as(worker).get("/v1/desk/filters").then().body("items", empty());
    }

    @Test
    void nobody_keeps_more_than_one_can_choose_from() {
        for (int i = 0; i < 20; i++)
            save(Map.of("view", "ALL", "region", "A" + (char) ('A' + i))).statusCode(201);

        save(Map.of("view", "MINE")).statusCode(409).body("type", equalTo("/problems/too-many-filters"));
        save(Map.of("view", "ALL", "region", "AA")).statusCode(201);
    }

    @Test
    void a_filter_has_no_words_of_its_own() {
        save(Map.of("view", "MINE", "name", "Urgent ones")).statusCode(400);
        save(Map.of("urgency", "URGENT")).statusCode(400);
    }

    private ValidatableResponse save(Map<String, ?> filter) {
        return as(worker).body(filter).post("/v1/desk/filters").then();
    }
}
