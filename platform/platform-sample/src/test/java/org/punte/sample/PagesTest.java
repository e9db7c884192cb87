package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@SampleTest
class PagesTest {
    @Inject
    TestClock clock;

    private final Account ana = caseworker(agency());

    @BeforeEach
    void five_slips() {
        for (int i = 0; i < 5; i++) {
            as(ana).body("{\"text\":\"slip %d\",\"kind\":\"SHORT\",\"rank\":%d}".formatted(i, i))
                    .post("/v1/slips");
        }
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void pages_follow_one_another_newest_first() {
        var ranks = new ArrayList<Integer>();
        String next = "";

        for (int page = 0; next != null && page < 9; page++) {
            var answer = next.isEmpty() ? first() : after(ana, next);
            List<Integer> found = answer.jsonPath().getList("items.rank");
            ranks.addAll(found);
            next = answer.jsonPath().getString("next");
        }

        assertThat(ranks).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void a_cursor_that_was_changed_is_refused() {
        String next = first().jsonPath().getString("next");

        refused(after(ana, next.substring(0, 30) + (next.charAt(30) == 'A' ? 'B' : 'A') + next.substring(31)));
        refused(after(ana, next.substring(0, 20)));
    }

    @Test
    void a_cursor_belongs_to_one_list_with_its_filters_and_one_agency() {
        String next = first().jsonPath().getString("next");

        refused(as(ana).queryParam("after", next).queryParam("kind", "SHORT").get("/v1/slips"));
        refused(after(caseworker(agency()), next));
    }

    @Test
    void a_cursor_lives_for_fifteen_minutes() {
        String next = first().jsonPath().getString("next");

        clock.advance(Duration.ofMinutes(14));
        after(ana, next).then().statusCode(200);
        clock.advance(Duration.ofMinutes(2));

        refused(after(ana, next));
    }

    private Response first() {
        return as(ana).get("/v1/slips?limit=2");
    }

    private static Response after(Account account, String cursor) {
        return as(account).queryParam("after", cursor).queryParam("limit", 2).get("/v1/slips");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("type", equalTo("/problems/cursor-invalid"));
    }
}
