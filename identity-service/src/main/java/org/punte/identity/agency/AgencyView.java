package org.punte.identity.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What every signed-in account sees of an agency. */
record AgencyView(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        AgencyCalendar calendar,
        AgencyStatus status,
        int version)
        implements Tagged {
    static AgencyView of(Agency a) {
        return new AgencyView(a.id, a.name, a.kind, a.county, a.zone, a.phone, a.calendar(), a.status, a.version);
    }
}
