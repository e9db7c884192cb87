package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Waited for, begun, paused, never delivered; referred again, read, and given back. */
final class ServiceScene {
    private static final String SOON = LocalDate.now().plusDays(3).toString();
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();

    static void play() {
        new ServiceScene().waited_for_paused_not_delivered_and_given_back_the_second_time();
    }

    private void waited_for_paused_not_delivered_and_given_back_the_second_time() {
        var first = scene.sends(dan, Map.of());
        waitsAndBegins(first);
        pauses(first);
        var remark = scene.canary().words();
        first.turn(dan, "non-delivery", Map.of("reason", "SERVICE_STOPPED", "remark", remark, "personAgrees", true))
                .told(ana, "desk", "REFERRAL_GIVEN_BACK")
                .stand("NOT_DELIVERED")
                .lastRemarkIs(ana, remark);
        first.went("SENDING", "WAITLISTING", "ACCEPTANCE", "START", "HOLD", "RESUMPTION", "NON_DELIVERY");

        var again = scene.sends(dan, Map.of("parent", first.id()));
        first.seen(ana).body("children", contains(again.id().toString()));
        again.seen(dan).body("$", not(hasKey("parent")));
        accepts(again);
        scene.becomesKnownTo(dan);
        givenBack(again);
    }

    private void waitsAndBegins(Course course) {
        course.turn(dan, "waitlisting", Map.of("expectedOn", SOON, "interimSupport", "DAY_SERVICES"))
                .told(ana, "own", "REFERRAL_WAITLISTED")
                .stand("WAITLISTED");
        course.seen(ana).body("expectedOn", equalTo(SOON));
        accepts(course);
        course.turn(dan, "start", Map.of()).told(ana, "own", "REFERRAL_STARTED").stand("IN_SERVICE");
    }

    private void pauses(Course course) {
        scene.refused(
                course.typed(dan, "hold", Map.of("reason", scene.canary().givenName(), "reviewOn", SOON)),
                400,
                "invalid-input");
        course.turn(dan, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", SOON))
                .told(ana, "own", "REFERRAL_HELD")
                .stand("ON_HOLD");
        course.seen(ana).body("reviewOn", equalTo(SOON));
        course.turn(dan, "resumption", Map.of())
                .told(ana, "own", "REFERRAL_RESUMED")
                .stand("IN_SERVICE");
    }

    private void accepts(Course course) {
        course.turn(dan, "acceptance", Map.of("workers", List.of(dan.account())))
                .told(ana, "own", "REFERRAL_ACCEPTED")
                .stand("ACCEPTED");
    }

    /** Somebody has read: the sender's supervisors look at it. The reason stays where it was given, and so do its words. */
    private void givenBack(Course course) {
        var remark = scene.canary().words();
        long before = returnsTold();
        course.turn(dan, "return", Map.of("reason", "SAFETY_CONFLICT", "remark", remark))
                .told(ana, "own", "REFERRAL_GIVEN_BACK")
                .stand("NOT_DELIVERED")
                .lastRemarkIs(dan, remark);
        course.part(ana, "timeline")
                .body("items[-1].reason", equalTo("CANNOT_TAKE"))
                .body("items[-1]", not(hasKey("remark")));
        course.went("SENDING", "ACCEPTANCE", "RETURN");
        scene.isUnknownTo(dan);
        scene.waits("REVIEW_RETURN");
        await().untilAsserted(() -> assertThat(returnsTold()).isGreaterThan(before));
    }

    /** Nor does the worker whom they are about get them. */
    private long returnsTold() {
        assertThat(Story.messagesAbout(dan, "own", "RETURNS_REPEATED", dan.account()))
                .isZero();
        return Story.messagesAbout(Network.running().people().ioana(), "own", "RETURNS_REPEATED", dan.account());
    }
}
