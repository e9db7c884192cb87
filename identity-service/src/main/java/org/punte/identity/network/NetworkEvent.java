package org.punte.identity.network;

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

    /** Accounts and agencies are being told; who hears nothing of us knows that it does not know. */
    record Heartbeat() implements NetworkEvent {
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
