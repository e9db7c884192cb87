package org.punte.identity.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;

/** What the others learn about agencies. */
sealed interface AgencyEvent extends DomainEvent {
    /** The full state of an agency, whatever changed. */
    record Changed(
            UUID subject,
            String name,
            AgencyKind kind,
            @Nullable String county,
            String zone,
            AgencyCalendar calendar,
            AgencyStatus status,
            @Nullable String phone,
            int version)
            implements AgencyEvent {
        @Override
        public String type() {
            return "agency.changed.v1";
        }
    }
}
