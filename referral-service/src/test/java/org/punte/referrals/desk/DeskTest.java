package org.punte.referrals.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class DeskTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());
    private final Account colleague = caseworker(clinic.agency());

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void what_is_due_first_comes_first_and_what_is_overdue_before_everything() {
        var normal = urgent("NORMAL");
        var urgent = urgent("URGENT");
        var served = accepted(shelter, colleague);
        as(colleague)
                .body(Map.of())
                .post("/v1/referrals/{id}/start", served)
                .then()
                .statusCode(200);
        var emergency = urgent("EMERGENCY");

        clock.advance(Duration.ofHours(2));

        list(clinic, "")
                .body("items.id", contains(text(emergency), text(urgent), text(normal), text(served)))
                .body("items.overdue", contains(true, false, false, false))
                .body("items[3].dueAt", nullValue())
                .body("items[0].region", equalTo("IS"));
    }

    @Test
    void what_is_over_lies_on_nobodys_desk_and_the_sender_has_none() {
        var declined = sent(shelter, clinic);
        var cancelled = sent(shelter, clinic);
        var open = sent(shelter, clinic);
        as(clinic)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/referrals/{id}/decline", declined)
                .then()
                .statusCode(200);
        as(shelter)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/cancellation", cancelled)
                .then()
                .statusCode(200);

        list(clinic, "").body("items.id", contains(text(open))).body("counts.all", equalTo(1));
        list(shelter, "").body("items", empty()).body("counts.all", equalTo(0));
        as(clinic)
                .get("/v1/desk/{id}", declined)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-on-the-desk"));
        as(shelter).get("/v1/desk/{id}", open).then().statusCode(404);
    }

    @Test
    void the_second_due_is_the_service() {
        var id = accepted(shelter, colleague);

        clock.advance(Duration.ofHours(25));
        list(clinic, "?view=OVERDUE").body("items", empty());
        clock.advance(Duration.ofHours(48));

        list(clinic, "?view=OVERDUE").body("items.id", contains(text(id)));
    }

    @Test
    void safety29_what_a_suspended_sender_has_sent_lies_last_and_nothing_of_it_is_due_until_the_sender_is_back() {
        var stands = urgent("EMERGENCY");
        var open = sent(caseworker(agency()), clinic);
        clock.advance(Duration.ofHours(2));

        news.agency(shelter.agency(), 1, "SUSPENDED");

        list(clinic, "")
                .body("items.id", contains(text(open), text(stands)))
                .body("items.frozen", contains(false, true))
                .body("items[1].dueAt", nullValue())
                .body("counts.overdue", equalTo(0));
        news.agency(shelter.agency(), 2, "ACTIVE");
        list(clinic, "")
                .body("items.id", contains(text(stands), text(open)))
                .body("items.frozen", contains(false, false))
                .body("items[0].dueAt", notNullValue());
    }

    @Test
    void filters_narrow_list_and_counts_alike() {
        urgent("NORMAL");
        var asked = body(shelter, clinic.agency());
        asked.put("service", "MED");
        asked.put("envelope", Map.of("ageBand", "ADULT", "region", "CJ"));
        var medical = sent(shelter, asked);

        for (var filter : List.of("?service=MED", "?region=CJ", "?status=SENT&urgency=URGENT")) {
            list(clinic, filter).body("items.id", contains(text(medical))).body("counts.all", equalTo(1));
        }
        list(clinic, "?status=ACCEPTED").body("items", empty()).body("counts.all", equalTo(0));
        as(clinic).get("/v1/desk?region=iasi").then().statusCode(400);
        as(clinic).get("/v1/desk?view=NONSENSE").then().statusCode(400);
    }

    @Test
    void the_counts_are_what_the_lists_show() {
        for (int i = 0; i < 7; i++) urgent(i < 3 ? "EMERGENCY" : "NORMAL");
        as(clinic).post("/v1/desk/{id}/claim", urgent("URGENT")).then().statusCode(200);
        as(colleague).post("/v1/desk/{id}/claim", urgent("EMERGENCY")).then().statusCode(200);
        clock.advance(Duration.ofMinutes(70));

        Map<String, Integer> counts = list(clinic, "").extract().path("counts");

        assertThat(counts).isEqualTo(Map.of("all", 9, "overdue", 4, "mine", 1, "unclaimed", 7, "toAssign", 0));
        assertThat(walked("ALL")).hasSize(9);
        assertThat(walked("OVERDUE")).hasSize(4);
        assertThat(walked("MINE")).hasSize(1);
        assertThat(walked("UNCLAIMED")).hasSize(7);
        assertThat(walked("TO_ASSIGN")).isEmpty();
    }

    @Test
    void a_cursor_belongs_to_one_way_of_looking() {
        for (int i = 0; i < 2; i++) sent(shelter, clinic);
        String next = list(clinic, "?limit=1").extract().path("next");

        as(clinic)
                .queryParam("after", next)
                .get("/v1/desk?limit=1")
                .then()
                .statusCode(200)
                .body("counts", nullValue());
        as(clinic).queryParam("after", next).get("/v1/desk?view=MINE").then().statusCode(400);
        as(shelter).queryParam("after", next).get("/v1/desk").then().statusCode(400);
    }

    private UUID urgent(String urgency) {
        var asked = body(shelter, clinic.agency());
        asked.put("urgency", urgency);
        return sent(shelter, asked);
    }

    /** All pages of two, one after the other. */
    private List<String> walked(String view) {
        var ids = new ArrayList<String>();
        String next = null;
        do {
            var request = as(clinic).queryParam("view", view).queryParam("limit", 2);
            if (next != null) request.queryParam("after", next);
            var page = request.get("/v1/desk").then().statusCode(200).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static ValidatableResponse list(Account reader, String query) {
        return as(reader).get("/v1/desk" + query).then().statusCode(200);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
