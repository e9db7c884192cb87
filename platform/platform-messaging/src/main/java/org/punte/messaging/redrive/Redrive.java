package org.punte.messaging.redrive;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.punte.messaging.broker.Channels;
import org.punte.messaging.broker.Sender;
import org.punte.messaging.broker.SettledLetters;
import org.punte.messaging.broker.TopicReader;
import org.punte.messaging.broker.Topics;

/**
 * Sends dead letters to their topic again, each once. One that fails again is put aside as a new letter; one that two
 * replicas send, or that was sent when a process died, has one effect all the same: the inbox sees to that.
 */
@ApplicationScoped
class Redrive {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Channels channels;
    private final TopicReader reader;
    private final Overtaken overtaken;
    private final Sender sender;
    private final SettledLetters settled;

    Redrive(Channels channels, TopicReader reader, Overtaken overtaken, Sender sender, SettledLetters settled) {
        this.channels = channels;
        this.reader = reader;
        this.overtaken = overtaken;
        this.sender = sender;
        this.settled = settled;
    }

    /** All that consumers of this service put aside from {@code topic}; letters of other services are theirs. */
    void redrive(String topic) {
        if (!channels.listening().contains(topic)) {
            Log.warnf("Nothing to deliver again: this service does not listen to %s", topic);
            return;
        }
        var all = new ArrayList<DeadLetter>();
        reader.read(Topics.deadLettersOf(topic), settled.positions(), record -> all.add(new DeadLetter(record)));
        var own = all.stream()
                .filter(letter -> channels.groups().contains(letter.group()))
                .toList();
        var late = overtaken.among(own);
        deliver(all, own, late);
        Log.infof(
                "Dead letters of %s: %d delivered again, %d overtaken by later news, %d of other services",
                topic, own.size() - late.size(), late.size(), all.size() - own.size());
    }

    /** In their order; settled one by one, so that a next try goes on where this one ended. */
    private void deliver(List<DeadLetter> all, List<DeadLetter> own, Set<DeadLetter> late) {
        var due = Set.copyOf(own);
        for (var letter : all) {
            if (due.contains(letter) && !late.contains(letter)) send(letter);
            settled.settle(letter.place(), letter.record().offset() + 1);
        }
    }

    private void send(DeadLetter letter) {
        var record = letter.record();
        sender.send(letter.origin().topic(), record.key(), record.value(), letter.headers())
                .await()
                .atMost(PATIENCE);
    }
}
