package org.punte.identity.client;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about partner systems: what they may do, never how they prove who they are. */
sealed interface ClientEvent extends DomainEvent {
    /** What a system may do now, whatever changed. */
    record Changed(
            UUID subject, UUID agency, SortedSet<String> roles, SortedSet<String> scopes, boolean disabled, int version)
            implements ClientEvent {
        static Changed of(PartnerClient client, Set<String> roles) {
            return new Changed(
                    client.id,
                    client.agency,
                    new TreeSet<>(roles),
                    client.effectiveScopes(),
                    client.disabled,
                    client.version);
        }

        @Override
        public String type() {
            return "client.changed.v1";
        }
    }
}
