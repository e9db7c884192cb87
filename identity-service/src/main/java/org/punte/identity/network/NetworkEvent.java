package org.punte.identity.network;

import java.time.Instant;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about the network as a whole. */
sealed interface NetworkEvent extends DomainEvent {
    /** The network has no id of its own; this stands for it. */
    UUID NETWORK = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Override
    default UUID subject() {
        return NETWORK;
    }

    /** All changes of accounts and agencies before this moment lie on our topic. */
    record Heartbeat(Instant toldUntil) implements NetworkEvent {
        @Override
        public String type() {
            return "network.heartbeat.v1";
        }
    }

    /** What the whole network does from now on. */
    record RulesChanged(boolean agreementsRequired, int version) implements NetworkEvent {
        @Override
        public String type() {
            return "network.rules-changed.v1";
        }
    }
}
