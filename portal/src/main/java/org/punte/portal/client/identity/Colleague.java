package org.punte.portal.client.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the own agency. */
public record Colleague(UUID account, String name, @Nullable Set<String> roles) {
    /** May be assigned to a person; also when nothing is said of roles. */
    public boolean worksCases() {
        return roles == null || roles.contains("caseworker") || roles.contains("supervisor");
    }

    public boolean administersNetwork() {
        return roles != null && roles.contains("network-admin");
    }

    /** Hands out work, and looks at what was done; not where nothing is said of roles. */
    public boolean supervises() {
        return roles != null && roles.contains("supervisor");
    }

    /** May be named for a referral, or given it on the desk. */
    public boolean answers() {
        return worksCases() || roles != null && roles.contains("desk");
    }
}
