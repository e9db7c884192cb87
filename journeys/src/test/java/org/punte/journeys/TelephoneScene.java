package org.punte.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.Map;

/** Rung first: a promise without a grant, denied by whoever did not give it, confirmed in one tap. */
final class TelephoneScene {
    private static final String NUMBER = "+40 232 555 001";
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Course course = scene.sends(dan, Map.of());

    /** Somebody else's name, which is found nowhere either. */
    private final Canary colleague = Canary.released();

    static void play() {
        new TelephoneScene().promised_denied_promised_and_confirmed();
    }

    private void promised_denied_promised_and_confirmed() {
        scene.refused(course.tries(ana, "promise", call(scene.canary().phone())), 409, "number-not-in-directory");
        scene.refused(course.tries(ana, "promise", call(NUMBER, name(scene.canary()))), 409, "answer-names-the-person");
        course.turn(ana, "promise", call(NUMBER))
                .told(dan, "desk", "REFERRAL_PROMISED")
                .stand("SENT");
        course.seen(dan).body("$", hasKey("promise")).body("$", not(hasKey("note")));
        scene.isUnknownTo(dan);

        course.turn(dan, "promise-denial", Map.of())
                .told(ana, "desk", "REFERRAL_PROMISE_DENIED")
                .stand("SENT");
        for (var side : new Actor[] {ana, dan}) course.seen(side).body("$", not(hasKey("promise")));

        course.turn(ana, "promise", call(NUMBER))
                .turn(dan, "promise-confirmation", Map.of())
                .told(ana, "own", "REFERRAL_ACCEPTED")
                .stand("ACCEPTED")
                .went("SENDING", "PROMISE", "PROMISE_DENIAL", "PROMISE", "ACCEPTANCE");
        // sealed, and opened for both sides
        for (var side : new Actor[] {ana, dan})
            course.part(side, "promises").body("items.answeredBy", contains(name(colleague), name(colleague)));
        course.seen(dan).body("note", equalTo(scene.canary().words()));
        scene.becomesKnownTo(dan);
    }

    private Map<String, Object> call(String number) {
        return call(number, name(colleague));
    }

    private static Map<String, Object> call(String number, String answeredBy) {
        return Map.of("number", number, "answeredBy", answeredBy);
    }

    private static String name(Canary somebody) {
        return somebody.givenName() + " " + somebody.familyName();
    }
}
