package org.punte.identity.colleague;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.AgencyStatus;

/**
 * Who the caller is. {@code name} is null for an account that was recorded elsewhere only. Until {@code vaultClosedUntil},
 * where it is given, the caller opens nothing sealed.
 */
record MeView(
        UUID account,
        @Nullable String name,
        OwnAgency agency,
        List<String> roles,
        List<ChoosableAgency> agencies,
        @Nullable Instant vaultClosedUntil) {
    /** The agency for which the caller signed in. */
    record OwnAgency(
            UUID id, String name, AgencyKind kind, @Nullable String county, String zone, AgencyStatus status) {}

    /** An agency where the caller has an account that is not blocked: choosing it is signing in for it. */
    record ChoosableAgency(UUID id, String name, boolean current) {}
}
