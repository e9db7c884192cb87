package org.punte.journeys;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.journeys.Part.REFERRAL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.punte.local.process.Together;

/** Nobody answers, nobody begins, nobody comes back to it: each time somebody hears of it, and nobody who she is. */
final class SilenceScene {
    private static final String SOON = LocalDate.now().plusDays(3).toString();
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Actor supervisor = Network.running().people().ioana();

    static void play() {
        Together.run(List.of(
                () -> new SilenceScene().nobody_answers(),
                () -> new SilenceScene().an_emergency_is_not_answered(),
                () -> new SilenceScene().the_sender_does_not_answer_and_no_place_comes(),
                () -> new SilenceScene().nobody_begins_and_nobody_comes_back(),
                () -> new SilenceScene().a_draft_is_left_lying()));
    }

    private void nobody_answers() {
        var course = scene.sends(dan, Map.of());
        passes(course, "remind_at");
        course.told(dan, "desk", "REFERRAL_REMINDER").stand("SENT");
        passes(course, "escalate_at");
        course.told(dan, "desk", "REFERRAL_ESCALATED")
                .told(supervisor, "own", "REFERRAL_ESCALATED")
                .told(ana, "own", "REFERRAL_ESCALATED")
                .stand("SENT");
        passes(course, "expire_at");
        course.told(ana, "desk", "REFERRAL_EXPIRED").stand("EXPIRED");
        course.went("SENDING", "EXPIRY");
        scene.isUnknownTo(dan);
    }

    private void an_emergency_is_not_answered() {
        var course = scene.sends(dan, Map.of("urgency", "EMERGENCY"));
        passes(course, "candidate_at");
        course.told(ana, "own", "REFERRAL_SILENT").stand("SENT");
        scene.isUnknownTo(dan);
    }

    private void the_sender_does_not_answer_and_no_place_comes() {
        var course = scene.sends(dan, Map.of());
        course.turn(dan, "information-request", Map.of("question", "LANGUAGE"));
        passes(course, "own_at");
        course.told(ana, "own", "REFERRAL_QUESTION_OVERDUE").stand("INFORMATION_REQUESTED");

        course.turn(ana, "information", Map.of("answer", "uk"))
                .turn(dan, "waitlisting", Map.of("expectedOn", SOON, "interimSupport", "DAY_SERVICES"));
        passes(course, "own_at");
        course.told(ana, "own", "REFERRAL_WAIT_OVERDUE")
                .told(dan, "desk", "REFERRAL_WAIT_OVERDUE")
                .stand("WAITLISTED");
        scene.isUnknownTo(dan);
    }

    private void nobody_begins_and_nobody_comes_back() {
        var course = scene.sends(dan, Map.of());
        scene.isUnknownTo(dan);
        course.turn(dan, "acceptance", Map.of("workers", List.of(dan.account())));
        scene.becomesKnownTo(dan);
        passes(course, "start_at");
        course.told(ana, "own", "REFERRAL_START_OVERDUE")
                .told(dan, "own", "REFERRAL_START_OVERDUE")
                .stand("ACCEPTED");

        course.turn(dan, "start", Map.of()).turn(dan, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", SOON));
        passes(course, "own_at");
        course.told(dan, "own", "REFERRAL_HOLD_DUE").stand("ON_HOLD");
    }

    private void a_draft_is_left_lying() {
        var body = new HashMap<>(Story.referralOf(
                scene.person(), dan.agency(), Story.consentOf(ana, scene.person(), dan.agency(), "NEEDS")));
        body.put("note", scene.canary().words());
        var draft = new Course(scene, dan, Story.id(ana.at(REFERRAL, body).post("/v1/referrals/drafts")));

        PassingTime.ofDraft(draft.id(), Duration.ofHours(1));
        draft.told(ana, "own", "REFERRAL_DRAFT_EXPIRING").seen(ana).body("status", equalTo("DRAFT"));

        PassingTime.ofDraft(draft.id(), Duration.ZERO);
        await("deleted")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Unknown.to(ana, REFERRAL, "/v1/referrals/{id}", draft.id()));
    }

    private static void passes(Course course, String clock) {
        PassingTime.of(course.id(), clock);
    }
}
