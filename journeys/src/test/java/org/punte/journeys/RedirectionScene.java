package org.punte.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.util.List;
import java.util.Map;

/** A receiver proposes another agency; the sender decides, with a consent of its own, and neither receiver learns of the other. */
final class RedirectionScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Actor vlad = scene.vlad();
    private final Course first = scene.sends(dan, Map.of());

    static void play() {
        new RedirectionScene().proposed_agreed_to_and_sent_on();
        new RedirectionScene().proposed_where_she_does_not_want_to_be_known();
    }

    private void proposed_agreed_to_and_sent_on() {
        redirected();
        first.seen(ana)
                .body("proposal", equalTo("AVAILABLE"))
                .body("proposedAgency", equalTo(vlad.agency().toString()));
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}", first.id());

        var second = scene.sends(vlad, Map.of("parent", first.id()));

        second.seen(ana).body("parent", equalTo(first.id().toString()));
        first.seen(ana).body("children", contains(second.id().toString()));
        second.seen(vlad).body("$", not(hasKey("parent")));
        first.seen(dan).body("$", not(hasKey("children")));
        Unknown.to(dan, REFERRAL, "/v1/referrals/{id}", second.id());
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}", first.id());
        first.went("SENDING", "REDIRECTION");
        second.turn(vlad, "acceptance", Map.of("workers", List.of(vlad.account())))
                .told(ana, "own", "REFERRAL_ACCEPTED")
                .stand("ACCEPTED");
        scene.becomesKnownTo(vlad);
        scene.isUnknownTo(dan);
    }

    /** Nobody is told which agency it was, nor why not. */
    private void proposed_where_she_does_not_want_to_be_known() {
        var never = Map.of(
                "kind",
                "AGENCY",
                "agency",
                vlad.agency(),
                "note",
                scene.canary().words());
        ana.at(IDENTITY, never)
                .post("/v1/persons/{id}/never-list", scene.person())
                .then()
                .statusCode(201);

        redirected();

        first.seen(ana).body("proposal", equalTo("NOT_AVAILABLE")).body("$", not(hasKey("proposedAgency")));
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}", first.id());
    }

    private void redirected() {
        scene.refused(
                first.typed(
                        dan,
                        "redirection",
                        Map.of("proposedAgency", scene.canary().familyName())),
                400,
                "invalid-input");
        first.turn(dan, "redirection", Map.of("proposedAgency", vlad.agency()))
                .told(ana, "desk", "REFERRAL_REDIRECTED")
                .stand("REDIRECTED");
    }
}
