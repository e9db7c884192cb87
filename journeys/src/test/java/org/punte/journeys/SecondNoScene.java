package org.punte.journeys;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** One conversation named three; the second that cannot help makes it a task, and a figure. */
final class SecondNoScene {
    private final Scene scene = Scene.begin();
    private final Actor ana = scene.ana();
    private final Actor dan = scene.dan();
    private final Actor vlad = scene.vlad();
    private final Actor horia = scene.horia();

    static void play() {
        new SecondNoScene().two_could_not_help();
    }

    private void two_could_not_help() {
        var agreed = agreed(dan, vlad, horia);
        var remark = scene.canary().words();
        var first = scene.sends(dan, agreed.getUUID(consent(dan)), Map.of());
        next(first, vlad, horia);
        first.turn(dan, "decline", Map.of("reason", "OTHER", "remark", remark))
                .told(ana, "own", "REFERRAL_DECLINED")
                .stand("DECLINED")
                .lastRemarkIs(ana, remark);
        first.seen(ana).body("note", equalTo(scene.canary().words()));
        first.seen(dan).body("$", not(hasKey("note")));

        var second = scene.sends(vlad, agreed.getUUID(consent(vlad)), Map.of("parent", first.id()));
        second.turn(vlad, "decline", Map.of("reason", "CONFLICT_OF_INTEREST", "remark", remark))
                .told(ana, "own", "REFERRAL_DECLINED")
                .stand("DECLINED");
        PassingTime.ofAnswer(first.id());
        PassingTime.ofAnswer(second.id());
        second.seen(ana).body("declineReason", equalTo("CANNOT_TAKE"));
        second.part(ana, "timeline").body("items[-1]", not(hasKey("remark")));

        next(second, horia);
        scene.refused(vlad.at(REFERRAL).get("/v1/referrals/{id}/next-candidates", second.id()), 403, "only-the-sender");
        scene.waits("FIND_ANOTHER_WAY");
        var today = LocalDate.now(ZoneId.of("Europe/Bucharest")).toString();
        ana.at(REFERRAL)
                .queryParam("from", LocalDate.parse(today).minusDays(1).toString())
                .queryParam("until", today)
                .get("/v1/statistics/own")
                .then()
                .statusCode(200)
                .body("unmet.service", hasItem("ACC_SHELTER"));
    }

    private JsonPath agreed(Actor... receivers) {
        var conversation = Story.conversation(dan.agency(), "IDENTITY", "NEEDS");
        conversation.put("receivers", Stream.of(receivers).map(Actor::agency).toList());
        return ana.at(IDENTITY, conversation)
                .post("/v1/persons/{id}/conversations", scene.person())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String consent(Actor receiver) {
        return "consents.find { it.receiver == '%s' }.id".formatted(receiver.agency());
    }

    /** As soon as it was heard to whom she has agreed. */
    private void next(Course after, Actor... candidates) {
        var agencies = Stream.of(candidates)
                .map(candidate -> candidate.agency().toString())
                .toArray();
        await().untilAsserted(
                        () -> after.part(ana, "next-candidates").body("items.agency", containsInAnyOrder(agencies)));
    }
}
