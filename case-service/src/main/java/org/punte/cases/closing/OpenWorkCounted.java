package org.punte.cases.closing;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** How many open files a closing agency has left. {@code version} counts how often that was told. */
record OpenWorkCounted(UUID subject, int version, UUID agency, String service, String kind, long open)
        implements DomainEvent {
    OpenWorkCounted(UUID agency, int version, long open) {
        this(agency, version, agency, "case-service", "CASE_FILE", open);
    }

    @Override
    public String type() {
        return "openwork.counted.v1";
    }
}
