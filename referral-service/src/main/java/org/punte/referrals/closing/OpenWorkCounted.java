package org.punte.referrals.closing;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** How many items of one kind a closing agency has left. {@code version} counts how often that was told. */
record OpenWorkCounted(UUID subject, int version, UUID agency, String service, OpenWorkKind kind, long open)
        implements DomainEvent {
    OpenWorkCounted(UUID agency, int version, OpenWorkKind kind, long open) {
        this(agency, version, agency, "referral-service", kind, open);
    }

    @Override
    public String type() {
        return "openwork.counted.v1";
    }
}
