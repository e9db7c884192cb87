package org.punte.journeys;

import static org.hamcrest.Matchers.hasKey;

import java.util.List;
import java.util.Map;

/** Taken back by the sender and seen by the receiver; accepted by mistake and undone; sent by mistake and wiped out. */
final class EndingScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Course course = scene.sends(dan, Map.of());

    static void play() {
        new EndingScene().taken_back_and_confirmed();
        new EndingScene().answered_and_sent_by_mistake();
        new EndingScene().taken_back_and_not_seen();
    }

    private void taken_back_and_confirmed() {
        course.turn(dan, "acknowledgement", Map.of())
                .told(ana, "own", "REFERRAL_ACKNOWLEDGED")
                .stand("ACKNOWLEDGED");
        var naming = course.typed(
                ana, "cancellation", Map.of("reason", scene.canary().phone()));
        scene.refused(naming, 400, "invalid-input");
        course.turn(ana, "cancellation", Map.of("reason", "SAFETY"))
                .told(dan, "desk", "REFERRAL_CANCELLED")
                .stand("CANCELLED");

        course.turn(dan, "confirmation", Map.of())
                .told(ana, "own", "REFERRAL_CANCELLATION_CONFIRMED")
                .went("SENDING", "ACKNOWLEDGEMENT", "CANCELLATION", "CANCELLATION_CONFIRMATION");
        for (var side : List.of(ana, dan)) course.seen(side).body("$", hasKey("confirmedAt"));
        scene.refused(course.tries(dan, "confirmation", Map.of()), 409, "move-not-allowed");
        scene.isUnknownTo(dan);
    }

    private void answered_and_sent_by_mistake() {
        course.turn(dan, "acceptance", Map.of("workers", List.of(dan.account())))
                .told(dan, "own", "PERSON_READABLE")
                .turn(dan, "undoing", Map.of("reason", "WRONG_WORKERS"))
                .told(ana, "own", "REFERRAL_ANSWER_UNDONE")
                .stand("ACKNOWLEDGED");
        scene.isUnknownTo(dan);

        course.turn(ana, "error", Map.of("reason", "WRONG_PERSON"))
                .told(dan, "desk", "REFERRAL_IN_ERROR")
                .stand("ENTERED_IN_ERROR")
                .went("SENDING", "ACCEPTANCE", "ANSWER_UNDONE", "ERROR");
        scene.waits("CHECK_INCIDENT");
    }

    /** What was accepted stays on the receiver's desk until somebody says that it was seen. */
    private void taken_back_and_not_seen() {
        course.turn(dan, "acceptance", Map.of("workers", List.of(dan.account())))
                .turn(ana, "cancellation", Map.of("reason", "SAFETY"))
                .told(dan, "desk", "REFERRAL_CANCELLED");

        PassingTime.of(course.id(), "own_at");
        course.told(dan, "desk", "REFERRAL_CANCELLATION_UNSEEN")
                .turn(dan, "confirmation", Map.of())
                .told(ana, "own", "REFERRAL_CANCELLATION_CONFIRMED");
    }
}
