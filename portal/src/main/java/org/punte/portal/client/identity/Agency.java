package org.punte.portal.client.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency of the network as everybody in it may see it. */
public record Agency(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        @Nullable String status) {
    public ZoneId clock() {
        return ZoneId.of(zone);
    }
}
