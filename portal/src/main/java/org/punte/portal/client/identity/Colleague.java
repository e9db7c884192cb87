package org.punte.portal.client.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the own agency who can be named in an acceptance. */
public record Colleague(UUID account, String name, @Nullable Set<String> roles) {
    /** May be assigned to a person; also when nothing is said of roles. */
    public boolean worksCases() {
        return roles == null || roles.contains("caseworker") || roles.contains("supervisor");
    }
}
