package org.punte.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;

/** Two coded questions before an answer; words that say who it is do not pass. */
final class QuestionScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Course course = scene.sends(dan, Map.of());

    static void play() {
        new QuestionScene().asked_twice_and_answered_without_a_name();
    }

    private void asked_twice_and_answered_without_a_name() {
        scene.refused(
                course.typed(
                        dan,
                        "information-request",
                        Map.of("question", scene.canary().familyName())),
                400,
                "invalid-input");
        course.turn(dan, "information-request", Map.of("question", "LANGUAGE"))
                .told(ana, "desk", "REFERRAL_INFORMATION_REQUESTED")
                .stand("INFORMATION_REQUESTED");

        var naming =
                course.tries(ana, "information", Map.of("words", scene.canary().words()));
        scene.refused(naming, 409, "answer-names-the-person");
        naming.then().body("found", hasItems("NAME", "PHONE", "EMAIL", "BIRTH_DATE"));
        scene.refused(
                course.tries(ana, "information", Map.of("answer", scene.canary().givenName())),
                409,
                "answer-not-fitting");

        var aunt = "With her aunt, " + Canary.released().words();
        course.turn(ana, "information", Map.of("answer", "uk", "words", aunt))
                .told(dan, "desk", "REFERRAL_INFORMATION_GIVEN")
                .stand("ACKNOWLEDGED");
        course.turn(dan, "information-request", Map.of("question", "STAFF_GENDER"))
                .turn(ana, "information", Map.of("answer", "FEMALE"));
        scene.refused(
                course.tries(dan, "information-request", Map.of("question", "ARRIVAL")), 409, "questions-used-up");

        for (var side : List.of(ana, dan))
            course.part(side, "questions")
                    .body("items.answer", contains("uk", "FEMALE"))
                    .body("items[0].words", org.hamcrest.Matchers.equalTo(aunt));
        course.went("SENDING", "INFORMATION_REQUEST", "INFORMATION", "INFORMATION_REQUEST", "INFORMATION");
        scene.isUnknownTo(dan);
    }
}
