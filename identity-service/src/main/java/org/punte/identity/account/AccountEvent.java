package org.punte.identity.account;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;

/** What the others learn about accounts: what they may do, never who they are. */
sealed interface AccountEvent extends DomainEvent {
    /** What an account may do now, whatever changed. */
    record Changed(
            UUID subject,
            UUID agency,
            SortedSet<String> roles,
            boolean client,
            boolean blocked,
            @Nullable Instant vaultClosedUntil,
            int version)
            implements AccountEvent {
        static Changed of(Account a) {
            return new Changed(
                    a.id, a.agency, new TreeSet<>(Set.of(a.roles)), false, a.blocked, a.vaultClosedUntil, a.version);
        }

        @Override
        public String type() {
            return "account.changed.v1";
        }
    }

    /** Somebody new may sign in: supervisors look whether they know why. */
    record Announced(UUID subject, UUID agency) implements AccountEvent {
        @Override
        public String type() {
            return "account.announced.v1";
        }
    }
}
