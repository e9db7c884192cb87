package org.punte.notifications.message;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.ReceivedEvent;

/** What is to be said to one agency because of one event. */
public record Told(MessageKind kind, UUID agency, List<Addressee> to, Matter matter, Fact fact) {
    /**
     * Where to look.
     *
     * @param about what it is about beside a referral, or where there is none: an agreement, an account, a task, a call and the like
     * @param days how many are left
     * @param also all referrals that it speaks of, where it is one of several
     */
    public record Matter(
            @Nullable UUID referral,
            @Nullable UUID grant,
            @Nullable String urgency,
            @Nullable UUID about,
            @Nullable Integer days,
            List<UUID> also) {
        /** All that it speaks of; none where it is about something else. */
        Set<UUID> referrals() {
            var all = new HashSet<>(also);
            if (referral != null) all.add(referral);
            return all;
        }

        public static Matter referral(UUID referral, @Nullable String urgency) {
            return referrals(referral, List.of(), urgency);
        }

        public static Matter referrals(UUID first, List<UUID> all, @Nullable String urgency) {
            return new Matter(first, null, urgency, null, null, all);
        }

        public static Matter grant(UUID referral, UUID grant) {
            return new Matter(referral, grant, null, null, null, List.of());
        }

        public static Matter request(UUID referral, UUID request) {
            return new Matter(referral, null, null, request, null, List.of());
        }

        public static Matter call(UUID call, @Nullable String urgency) {
            return new Matter(null, null, urgency, call, null, List.of());
        }

        public static Matter about(UUID about) {
            return new Matter(null, null, null, about, null, List.of());
        }

        public static Matter about(UUID about, int days) {
            return new Matter(null, null, null, about, days, List.of());
        }
    }

    /** The agency's desk, or one account of it. */
    public record Addressee(@Nullable UUID account) {
        public static final Addressee DESK = new Addressee(null);
    }

    /** Which move of which thing it was: told again under another event id, it is still the same fact. */
    public record Fact(UUID subject, int version, Instant at) {
        public static Fact of(ReceivedEvent event) {
            return new Fact(event.subject(), event.version(), event.time());
        }
    }

    /** Each of them once. */
    public static List<Addressee> accounts(Collection<UUID> accounts) {
        return accounts.stream().distinct().map(Addressee::new).toList();
    }
}
