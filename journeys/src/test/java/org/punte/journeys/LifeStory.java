package org.punte.journeys;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The turns that the life of a referral can take, each played once in a build by both sides over the whole system, and what is told of it. */
enum LifeStory {
    CALL(
            CallScene::play,
            "call.asked.v1",
            "call.offered.v1",
            "call.declined.v1",
            "call.confirmed.v1",
            "call.not-needed.v1",
            "call.lapsed.v1",
            "call.silent.v1",
            "call.closed.v1",
            "call.unmet.v1"),
    PLACES(PlacesScene::play, "capacity.asked.v1", "capacity.answered.v1"),
    TELEPHONE(TelephoneScene::play, "referral.promised.v1", "referral.promise-denied.v1", "referral.accepted.v1"),
    QUESTIONS(QuestionScene::play, "referral.information-requested.v1", "referral.information-given.v1"),
    REDIRECTION(RedirectionScene::play, "referral.redirected.v1"),
    SERVICE(
            ServiceScene::play,
            "referral.waitlisted.v1",
            "referral.started.v1",
            "referral.held.v1",
            "referral.resumed.v1",
            "referral.not-delivered.v1",
            "referral.returned.v1",
            "returns.repeated.v1"),
    ENDING(
            EndingScene::play,
            "referral.acknowledged.v1",
            "referral.cancelled.v1",
            "referral.cancellation-confirmed.v1",
            "referral.cancellation-unseen.v1",
            "referral.answer-undone.v1",
            "referral.entered-in-error.v1"),
    SILENCE(
            SilenceScene::play,
            "referral.reminded.v1",
            "referral.escalated.v1",
            "referral.expired.v1",
            "referral.silent.v1",
            "referral.question-overdue.v1",
            "referral.wait-overdue.v1",
            "referral.start-overdue.v1",
            "referral.hold-due.v1",
            "referral.draft-expiring.v1"),
    GONE(GoneScene::play, "referral.system-silent.v1", "referral.desk-gone.v1", "account.frozen.v1"),
    SECOND_NO(SecondNoScene::play, "referral.sent.v1", "referral.declined.v1", "referral.unmet.v1", "task.opened.v1");

    private final Runnable scene;
    private final List<String> told;
    private @Nullable CompletableFuture<Void> playing;

    LifeStory(Runnable scene, String... told) {
        this.scene = scene;
        this.told = List.of(told);
    }

    /** All of them begin with the first, because each waits most of its time for the others' boxes. */
    void play() {
        var all = Stream.of(values()).map(LifeStory::begun).toList();
        try {
            all.get(ordinal()).join();
        } catch (CompletionException failed) {
            throw new AssertionError(name(), failed.getCause());
        }
    }

    static void whole() {
        for (var turn : values()) turn.play();
    }

    private synchronized CompletableFuture<Void> begun() {
        if (playing == null) playing = CompletableFuture.runAsync(scene, task -> new Thread(task, name()).start());
        return playing;
    }

    /** The types of all events that it tells. */
    static Set<String> told() {
        return Stream.of(values()).flatMap(turn -> turn.told.stream()).collect(Collectors.toSet());
    }
}
