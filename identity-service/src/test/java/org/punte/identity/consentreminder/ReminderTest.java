package org.punte.identity.consentreminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.ConsentScenes;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class ReminderTest {
    private static final String END_THE_OTHERS =
            "insert into consent_warning (consent, owner, warned_at) select id, owner, now() from consent where owner <> ? on conflict do nothing";

    @Inject
    ReminderJobs jobs;

    @Inject
    TestClock clock;

    private final Account worker = Staff.hired(Network.agency(), "caseworker");

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A11_two_weeks_before_its_last_day_somebody_hears_of_it_exactly_once() {
        var person = Story.registered(worker);
        var body = Story.agreeing(Network.agency(), "IDENTITY");
        body.put("form", "WRITTEN");
        ConsentScenes.held(worker, person, body);
        Staff.run(END_THE_OTHERS, worker.agency());
        jobs.remindDue();
        as(worker).get("/v1/tasks").then().body("items", empty());

        clock.advance(Duration.ofDays(17));
        jobs.remindDue();
        jobs.remindDue();

        String task = as(worker)
                .get("/v1/tasks")
                .then()
                .body("items.kind", contains("CONSENT_ENDS"))
                .extract()
                .path("items[0].id");
        as(worker).post("/v1/tasks/{id}/completion", task).then().statusCode(200);
        jobs.remindDue();
        as(worker).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void a_consent_that_ends_earlier_takes_its_reminder_along() {
        UUID person = Story.registered(worker);
        var consent = Story.agreed(worker, person, Network.agency(), "IDENTITY");
        Staff.run(END_THE_OTHERS, worker.agency());
        clock.advance(Duration.ofDays(20));
        jobs.remindDue();
        as(worker).get("/v1/tasks").then().body("items.kind", hasItem("CONSENT_ENDS"));

        Story.withdrawn(worker, consent);

        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem("CONSENT_ENDS")));
    }
}
