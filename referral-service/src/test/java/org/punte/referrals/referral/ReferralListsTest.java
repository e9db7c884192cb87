package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class ReferralListsTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @Test
    void pages_show_every_referral_once_newest_first() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) ids.add(sent(shelter, clinic).toString());
        Collections.reverse(ids);

        var first = as(clinic)
                .get("/v1/referrals/received?limit=3")
                .then()
                .statusCode(200)
                .extract();
        var second = as(clinic)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/referrals/received?limit=3")
                .then()
                .body("next", nullValue())
                .extract();

        var seen = new ArrayList<>(first.<List<String>>path("items.id"));
        seen.addAll(second.<List<String>>path("items.id"));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids).doesNotHaveDuplicates();
        assertThat(first.<List<String>>path("items.sentAt")).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void a_cursor_of_another_list_or_filter_is_refused() {
        for (int i = 0; i < 2; i++) sent(shelter, clinic);
        String next = as(clinic)
                .get("/v1/referrals/received?limit=1")
                .then()
                .extract()
                .path("next");

        refuses(clinic, next, "/v1/referrals/sent");
        refuses(clinic, next, "/v1/referrals/received?status=SENT");
        refuses(shelter, next, "/v1/referrals/received");
        refuses(clinic, "x" + next, "/v1/referrals/received");
    }

    @Test
    void filters_narrow_a_list() {
        var normal = body(shelter, clinic.agency());
        normal.put("urgency", "NORMAL");
        sent(shelter, normal);
        var acknowledged = sent(shelter, clinic);
        as(clinic)
                .post("/v1/referrals/{id}/acknowledgement", acknowledged)
                .then()
                .statusCode(200);

        as(clinic)
                .get("/v1/referrals/received?urgency=NORMAL")
                .then()
                .body("items", hasSize(1))
                .body("items.urgency", everyItem(equalTo("NORMAL")));
        as(clinic)
                .get("/v1/referrals/received?status=ACKNOWLEDGED&service=ACC_SHELTER")
                .then()
                .body("items.id", equalTo(List.of(acknowledged.toString())));
        as(shelter).get("/v1/referrals/sent?service=MED").then().body("items", hasSize(0));
        as(clinic).get("/v1/referrals/received?status=NONSENSE").then().statusCode(400);
        as(clinic).get("/v1/referrals/received?limit=0").then().statusCode(400);
    }

    @Test
    void what_was_sent_can_be_narrowed_to_what_is_not_over() {
        var waiting = sent(shelter, clinic);
        move(clinic, waiting, "waitlisting", Map.of("expectedOn", "2100-01-01", "interimSupport", "DAY_SERVICES"));
        move(clinic, sent(shelter, clinic), "decline", Map.of("reason", "NO_CAPACITY"));

        as(shelter).get("/v1/referrals/sent").then().body("items", hasSize(2));
        as(shelter)
                .get("/v1/referrals/sent?open=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(waiting.toString())));
    }

    @Test
    void of_what_is_not_over_the_late_ones_come_first_however_old_page_by_page() {
        var late = sent(shelter, body(shelter, clinic.agency()));
        var waiting = sent(shelter, clinic);
        move(clinic, waiting, "waitlisting", Map.of("expectedOn", "2100-01-01", "interimSupport", "DAY_SERVICES"));
        var normal = body(shelter, clinic.agency());
        normal.put("urgency", "NORMAL");
        var recent = sent(shelter, normal);

        var first =
                as(shelter).get("/v1/referrals/sent?open=true&limit=2").then().extract();
        assertThat(first.<List<String>>path("items.id")).containsExactly(late.toString(), recent.toString());
        as(shelter)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/referrals/sent?open=true&limit=2")
                .then()
                .body("items.id", equalTo(List.of(waiting.toString())))
                .body("next", nullValue());
        as(shelter)
                .get("/v1/referrals/sent?open=true&urgency=NORMAL&status=SENT")
                .then()
                .body("items.id", equalTo(List.of(recent.toString())));
        as(clinic).get("/v1/referrals/sent?open=true").then().body("items", hasSize(0));
    }

    @Test
    void what_waits_too_long_is_overdue_and_acknowledging_does_not_stop_the_clock() {
        var id = sent(shelter, clinic);
        as(clinic).post("/v1/referrals/{id}/acknowledgement", id).then().body("overdue", equalTo(false));

        clock.advance(Duration.ofHours(25));
        try {
            as(clinic).get("/v1/referrals/received").then().body("items.overdue", equalTo(List.of(true)));
        } finally {
            clock.reset();
        }
    }

    private static void refuses(Account reader, String cursor, String list) {
        as(reader)
                .queryParam("after", cursor)
                .get(list)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }
}
