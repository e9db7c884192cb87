package org.punte.identity;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Speaks as referral-service would, on the channel that this service listens to. */
@ApplicationScoped
public class Referrals {
    private final InMemoryConnector channels;

    Referrals(@Any InMemoryConnector channels) {
        this.channels = channels;
    }

    /** A referral as both sides know it. */
    public record Referral(
            UUID id,
            UUID sender,
            UUID receiver,
            @Nullable UUID consent,
            @Nullable UUID person,
            String workers) {
        public static Referral of(UUID consent, UUID person, Account owner, Account... workers) {
            var named =
                    Arrays.stream(workers).map(w -> "\"%s\"".formatted(w.id())).collect(Collectors.joining(","));
            return new Referral(UUID.randomUUID(), owner.agency(), workers[0].agency(), consent, person, named);
        }
    }

    public void tell(String type, Referral referral) {
        say(event(type, referral));
    }

    /** The acceptance of a whole case. */
    public void tellTransfer(Referral referral) {
        say(event("referral.accepted.v1", referral).replace("\"somethingNew\":true", "\"kind\":\"TRANSFER\""));
    }

    /** In one poll. Comes back when all were handled: events are handled in order, so a last one that concerns nobody tells. */
    public void say(String... events) {
        var last = new Referral(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, "");
        var lastEvent = UUID.randomUUID();
        channels.source("referral-events").send(List.of(events));
        channels.source("referral-events").send(event(lastEvent, "referral.declined.v1", last));
        await().atMost(ofSeconds(20)).until(() -> isHandled(lastEvent));
    }

    private static boolean isHandled(UUID event) throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select from inbox where event_id = ?")) {
            query.setObject(1, event);
            return query.executeQuery().next();
        }
    }

    public static String event(String type, Referral referral) {
        return event(UUID.randomUUID(), type, referral);
    }

    private static String event(UUID id, String type, Referral r) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/referral-service","type":"%s",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","datacontenttype":"application/json","version":1,
                 "data":{"sender":"%s","receiver":"%s","consent":"%s","person":"%s","workers":[%s],"outcome":"SERVICE_FULLY",
                 "reason":"CAPACITY","somethingNew":true}}""".formatted(id, type, r.id, r.sender, r.receiver, r.consent, r.person, r.workers);
    }
}
