package org.punte.identity.givenword;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;

/** What the others learn of on whose word a consent rests: only whether it suffices. */
sealed interface AuthorityEvent extends DomainEvent {
    /** Nothing more is sent under it; what was sent goes on, and nobody reads until another consent takes its place. */
    record Paused(
            UUID subject, UUID person, UUID owner, @Nullable UUID receiver, int version) implements AuthorityEvent {
        @Override
        public String type() {
            return "consent.paused.v1";
        }
    }

    /** The word counts again: what is sent under it is sent. */
    record Resumed(
            UUID subject, UUID person, UUID owner, @Nullable UUID receiver, int version) implements AuthorityEvent {
        @Override
        public String type() {
            return "consent.resumed.v1";
        }
    }
}
