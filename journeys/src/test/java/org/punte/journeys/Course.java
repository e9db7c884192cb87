package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One referral: how it is turned, and what of it its two sides are shown, and nobody else. */
record Course(Scene scene, Actor receiver, UUID id) {
    private static final List<UUID> RUN = Collections.synchronizedList(new ArrayList<>());

    Course {
        RUN.add(id);
    }

    /** All that were ever sent in a scene. */
    static List<UUID> run() {
        return List.copyOf(RUN);
    }

    Course turn(Actor who, String move, Map<String, ?> body) {
        tries(who, move, body).then().statusCode(200);
        return this;
    }

    /** To a stranger who tries the same there is nothing. */
    Response tries(Actor who, String move, Map<String, ?> body) {
        typed(scene.horia(), move, body).then().statusCode(404);
        return typed(who, move, body);
    }

    /** What is malformed is refused as that, whoever sent it. */
    Response typed(Actor who, String move, Map<String, ?> body) {
        return who.at(REFERRAL, body).post("/v1/referrals/{id}/" + move, id);
    }

    Course told(Actor who, String box, String kind) {
        Scene.arrives(kind, () -> Story.messages(who, box, kind, id));
        return this;
    }

    /** Here it stands for both; to the stranger it is not there. */
    Course stand(String status) {
        for (var side : List.of(scene.ana(), receiver)) seen(side).body("status", equalTo(status));
        Unknown.to(scene.horia(), REFERRAL, "/v1/referrals/{id}", id);
        return this;
    }

    ValidatableResponse seen(Actor side) {
        return side.at(REFERRAL).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    ValidatableResponse part(Actor side, String part) {
        return side.at(REFERRAL).get("/v1/referrals/{id}/" + part, id).then().statusCode(200);
    }

    /** Both have the same story, and the stranger has none. */
    void went(String... moves) {
        for (var side : List.of(scene.ana(), receiver)) part(side, "timeline").body("items.move", contains(moves));
        for (var part : List.of("timeline", "questions", "promises", "next-candidates"))
            Unknown.to(scene.horia(), REFERRAL, "/v1/referrals/{id}/" + part, id);
    }

    /** Words of the last move are for the author and whom the receiver named; a colleague reads the move without them. */
    void lastRemarkIs(Actor reader, String words) {
        part(reader, "timeline").body("items[-1].remark", equalTo(words));
        var colleague = Network.running().people().ioana();
        if (colleague.agency().equals(receiver.agency()))
            assertThat(part(colleague, "timeline").extract().asString())
                    .doesNotContain(scene.canary().secrets().toList());
    }
}
