package org.punte.portal.client.identity;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed in, and for which agency. */
public record Me(UUID account, @Nullable String name, Home agency, Set<String> roles) {
    /** The agency of the one who signed in. */
    public record Home(
            UUID id, String name, AgencyKind kind, @Nullable String county, String zone) {
        public ZoneId clock() {
            return ZoneId.of(zone);
        }
    }

    /** May register persons, record consent, send referrals and keep case files. */
    public boolean worksCases() {
        return roles.contains("caseworker") || roles.contains("supervisor");
    }

    /** May answer referrals that the agency received. */
    public boolean answers() {
        return worksCases() || roles.contains("desk");
    }
}
