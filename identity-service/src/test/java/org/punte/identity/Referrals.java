package org.punte.identity;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.testing.Account;

/** Speaks as referral-service would, on the channel that this service listens to. */
@ApplicationScoped
public class Referrals {
    private final InMemoryConnector channels;

    Referrals(@Any InMemoryConnector channels) {
        this.channels = channels;
    }

    /** A referral as both sides know it. */
    public record Referral(UUID id, UUID sender, UUID receiver, UUID consent, UUID person, String workers) {
        public static Referral of(UUID consent, UUID person, Account owner, Account... workers) {
            var named =
                    Arrays.stream(workers).map(w -> "\"%s\"".formatted(w.id())).collect(Collectors.joining(","));
            return new Referral(UUID.randomUUID(), owner.agency(), workers[0].agency(), consent, person, named);
        }
    }

    public void tell(String type, Referral referral) {
        say(event(type, referral));
    }

    public void say(String event) {
        channels.source("disclosure-referrals").send(event);
    }

    public static String event(String type, Referral r) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/referral-service","type":"%s",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","datacontenttype":"application/json","version":1,
                 "data":{"sender":"%s","receiver":"%s","consent":"%s","person":"%s","workers":[%s],"outcome":"SERVICE_FULLY",
                 "reason":"CAPACITY","somethingNew":true}}""".formatted(UUID.randomUUID(), type, r.id, r.sender, r.receiver, r.consent, r.person, r.workers);
    }
}
