package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Two agencies are asked at once: a yes is an offer, and only the sender's choice makes a referral. */
final class CallScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Actor vlad = scene.vlad();

    static void play() {
        new CallScene().one_is_chosen();
        new CallScene().nobody_is_needed();
        new CallScene().nobody_chooses_in_time();
        new CallScene().nobody_answers();
    }

    private void one_is_chosen() {
        var call = Story.id(asks(Map.of(), dan, vlad));
        var atDan = arrives(call, dan);
        var atVlad = arrives(call, vlad);

        offers(dan, atDan);
        scene.told(ana, "own", "CALL_OFFERED", call);
        offers(vlad, atVlad);
        turn(vlad, "received-calls", atVlad, "decline", Map.of("reason", "SAFETY_CONFLICT"));
        scene.told(ana, "own", "CALL_DECLINED", call);
        standsAt(call, dan, "OFFERED");
        standsAt(call, vlad, "DECLINED")
                .then()
                .body("invitations.declineReason", hasItem("CANNOT_TAKE"))
                .body("invitations.declineReason", not(hasItem("SAFETY_CONFLICT")));
        scene.isUnknownTo(dan, vlad);

        var course = confirmed(call, atDan);
        course.told(dan, "own", "CALL_CONFIRMED").stand("ACCEPTED").went("SENDING", "ACCEPTANCE");
        scene.becomesKnownTo(dan);
        course.seen(dan).body("note", equalTo(scene.canary().words()));
        course.seen(Network.running().people().ioana()).body("$", not(hasKey("note")));
        scene.isUnknownTo(vlad, scene.horia());
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}", course.id());
    }

    private void nobody_is_needed() {
        var call = Story.id(asks(Map.of(), vlad));
        var atVlad = arrives(call, vlad);

        turn(ana, "calls", call, "withdrawal", Map.of());

        scene.told(vlad, "desk", "CALL_NOT_NEEDED", atVlad);
        standsAt(call, vlad, "NOT_NEEDED").then().body("status", equalTo("WITHDRAWN"));
        scene.refused(
                vlad.at(REFERRAL, Map.of("workers", List.of(vlad.account())))
                        .post("/v1/received-calls/{id}/offer", atVlad),
                409,
                "invitation-closed");
    }

    private void nobody_chooses_in_time() {
        var call = Story.id(asks(Map.of("region", "VS"), dan));
        var atDan = arrives(call, dan);
        offers(dan, atDan);

        PassingTime.ofOffer(atDan);

        scene.told(ana, "own", "CALL_LAPSED", call);
        standsAt(call, dan, "LAPSED");
    }

    private void nobody_answers() {
        var call = Story.id(ana.at(REFERRAL, asking("EMERGENCY", Map.of("ageBand", "ADULT"), dan, vlad))
                .post("/v1/calls"));

        PassingTime.sinceAsked(call);
        scene.told(ana, "own", "CALL_SILENT", call);

        PassingTime.ofCall(call);
        scene.told(ana, "own", "CALL_CLOSED", call);
        scene.waits("CALL_WITHOUT_HELP");
        standsAt(call, vlad, "NOT_NEEDED").then().body("status", equalTo("LAPSED"));
    }

    /** The envelope takes codes alone. */
    private Response asks(Map<String, ?> more, Actor... receivers) {
        var envelope = new HashMap<String, Object>(
                Map.of("ageBand", "ADULT", "region", "IS", "placeKind", "STREET", "interpreter", true));
        if (more.isEmpty()) {
            asks(Map.of("remark", scene.canary().words()), receivers).then().statusCode(400);
            scene.refused(asks(Map.of("region", scene.canary().familyName()), receivers), 400, "invalid-input");
        }
        envelope.putAll(more);
        return ana.at(REFERRAL, asking("URGENT", envelope, receivers)).post("/v1/calls");
    }

    private Map<String, Object> asking(String urgency, Map<String, ?> envelope, Actor... receivers) {
        var agencies = Stream.of(receivers).map(Actor::agency).toList();
        return Map.of(
                "person",
                scene.person(),
                "receivers",
                agencies,
                "service",
                "ACC_SHELTER",
                "urgency",
                urgency,
                "envelope",
                envelope);
    }

    /** Its desk sees an envelope: neither who it is nor who else is asked; of the sender's call nobody sees anything. */
    private UUID arrives(UUID call, Actor receiver) {
        UUID id = show(call).jsonPath().getUUID(at(receiver) + ".id");
        scene.told(receiver, "desk", "CALL_RECEIVED", id);
        var other = receiver.equals(dan) ? vlad : dan;
        assertThat(receiver.at(REFERRAL)
                        .get("/v1/received-calls/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("ASKED"))
                        .extract()
                        .asString())
                .doesNotContain(scene.person().toString(), other.agency().toString());
        for (var stranger : List.of(other, scene.horia(), ana))
            Unknown.to(stranger, REFERRAL, "/v1/received-calls/{id}", id);
        for (var stranger : List.of(receiver, scene.horia())) Unknown.to(stranger, REFERRAL, "/v1/calls/{id}", call);
        return id;
    }

    private void offers(Actor receiver, UUID invitation) {
        turn(receiver, "received-calls", invitation, "offer", Map.of("workers", List.of(receiver.account())));
    }

    /** Under a consent for just this agency. */
    private Course confirmed(UUID call, UUID offer) {
        var choice = new HashMap<String, Object>(
                Map.of("offer", offer, "note", scene.canary().words()));
        choice.put("consent", Story.consentOf(ana, scene.person(), vlad.agency(), "IDENTITY"));
        scene.refused(ana.at(REFERRAL, choice).post("/v1/calls/{id}/confirmation", call), 409, "consent-missing");
        choice.put("consent", Story.consentOf(ana, scene.person(), dan.agency(), "IDENTITY", "NEEDS"));
        turn(ana, "calls", call, "confirmation", choice);
        return new Course(scene, dan, show(call).jsonPath().getUUID("referral"));
    }

    private void turn(Actor who, String list, UUID id, String move, Map<String, ?> body) {
        var path = "/v1/" + list + "/{id}/" + move;
        scene.horia().at(REFERRAL, body).post(path, id).then().statusCode(404);
        who.at(REFERRAL, body).post(path, id).then().statusCode(200);
    }

    private Response standsAt(UUID call, Actor receiver, String status) {
        var answer = show(call);
        answer.then().body(at(receiver) + ".status", equalTo(status));
        return answer;
    }

    private Response show(UUID call) {
        return ana.at(REFERRAL).get("/v1/calls/{id}", call);
    }

    private static String at(Actor receiver) {
        return "invitations.find { it.receiver == '%s' }".formatted(receiver.agency());
    }
}
