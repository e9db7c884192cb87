package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Whom a turn of the life of referrals is about, and who plays it: Ana sends, Dan and Vlad are asked, to Horia nothing of it exists. */
record Scene(Canary canary, UUID person, Actor ana, Actor dan, Actor vlad, Actor horia) {

    /** Clocks are looked at every few seconds. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(20);

    static Scene begin() {
        var people = Network.running().people();
        var canary = Canary.released();
        return new Scene(
                canary,
                Story.personOf(people.ana(), canary),
                people.ana(),
                people.dan(),
                people.vlad(),
                people.horia());
    }

    /** With a consent for this receiver, and all that an envelope may hold; the note says who she is. */
    Course sends(Actor receiver, Map<String, ?> more) {
        var consent = Story.consentOf(ana, person, receiver.agency(), "IDENTITY", "CONTACT", "NEEDS");
        return sends(receiver, consent, more);
    }

    Course sends(Actor receiver, UUID consent, Map<String, ?> more) {
        var body = new HashMap<>(Story.referralOf(person, receiver.agency(), consent));
        body.put("note", canary.words());
        body.putAll(more);
        var course = new Course(this, receiver, Story.id(ana.at(REFERRAL, body).post("/v1/referrals")));
        course.told(receiver, "desk", "REFERRAL_SENT");
        course.stand("SENT");
        return course;
    }

    /** About what is no referral. */
    void told(Actor who, String box, String kind, UUID about) {
        arrives(kind, () -> Story.messagesAbout(who, box, kind, about));
    }

    /** A dozen scenes look at the same boxes at once: each looks seldom, so that looking is not what takes the time. */
    static void arrives(String kind, LongSupplier count) {
        await(kind)
                .pollDelay(Duration.ofMillis(150))
                .pollInterval(Duration.ofMillis(400))
                .atMost(LOOKED_AT)
                .untilAsserted(() -> assertThat(count.getAsLong()).isOne());
    }

    /** With this slug, and without a word of what was typed. */
    void refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + slug));
        assertThat(answer.asString()).doesNotContain(canary.secrets().toList());
    }

    /** Who she is reaches whoever was named, and only then. */
    void becomesKnownTo(Actor worker) {
        await().untilAsserted(() -> worker.at(Part.IDENTITY)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(canary.familyName())));
    }

    void isUnknownTo(Actor... others) {
        for (var other : others) Unknown.to(other, Part.IDENTITY, "/v1/persons/{id}", person);
    }

    /** Something to do for her, for those who answer for others at the sender. */
    void waits(String kind) {
        var path = "items.find { it.kind == '%s' && it.person == '%s' }.id".formatted(kind, person);
        String task = await(kind)
                .atMost(LOOKED_AT)
                .until(
                        () -> ana.at(Part.IDENTITY)
                                .queryParam("limit", 100)
                                .get("/v1/tasks")
                                .path(path),
                        Objects::nonNull);
        told(ana, "own", "TASK_OPENED", UUID.fromString(task));
        for (var other : List.of(dan, horia)) Unknown.to(other, Part.IDENTITY, "/v1/tasks/{id}", UUID.fromString(task));
    }
}
