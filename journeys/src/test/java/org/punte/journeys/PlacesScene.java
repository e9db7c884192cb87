package org.punte.journeys;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** "Could you take somebody?", asked of a service and about nobody. */
final class PlacesScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor asked = scene.horia();
    private final Actor stranger = scene.vlad();

    static void play() {
        new PlacesScene().asked_about_nobody_and_answered();
    }

    private void asked_about_nobody_and_answered() {
        scene.refused(
                describes("MED", Map.of("conditions", scene.canary().address() + " 7")),
                409,
                "address-not-in-directory");
        var listing = Story.id(describes("ACC_SHELTER", Map.of()));
        scene.refused(asks(listing, Map.of("region", scene.canary().familyName())), 400, "invalid-input");
        asks(listing, Map.of("remark", scene.canary().words())).then().statusCode(400);

        var question = Story.id(asks(listing, Map.of()));

        scene.told(asked, "desk", "CAPACITY_ASKED", question);
        stands(asked, "received", question);
        Unknown.to(stranger, REFERRAL, "/v1/capacity-questions/{id}", question);
        answers(stranger, question).then().statusCode(404);
        answers(ana, question).then().statusCode(404);

        answers(asked, question).then().statusCode(200);

        scene.told(ana, "own", "CAPACITY_ANSWERED", question);
        stands(ana, "asked", question).then().body("answer", equalTo("WAITLIST"));
        scene.refused(answers(asked, question), 409, "capacity-question-answered");
    }

    private Response describes(String service, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("service", service, "status", "ACTIVE", "eligibility", Map.of("minAge", 18)));
        body.putAll(more);
        return asked.at(REFERRAL, body).post("/v1/services");
    }

    private Response asks(UUID listing, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("service", listing, "ageBand", "ADULT", "region", "IS"));
        body.putAll(more);
        return ana.at(REFERRAL, body).post("/v1/capacity-questions");
    }

    /** One's own list has it, and the stranger's neither. */
    private Response stands(Actor side, String list, UUID question) {
        side.at(REFERRAL).get("/v1/capacity-questions/" + list).then().body("items.id", hasItem(question.toString()));
        stranger.at(REFERRAL)
                .get("/v1/capacity-questions/" + list)
                .then()
                .body("items.id", not(hasItem(question.toString())));
        return side.at(REFERRAL).get("/v1/capacity-questions/{id}", question);
    }

    private static Response answers(Actor who, UUID question) {
        return who.at(REFERRAL, Map.of("answer", "WAITLIST")).post("/v1/capacity-questions/{id}/answer", question);
    }
}
