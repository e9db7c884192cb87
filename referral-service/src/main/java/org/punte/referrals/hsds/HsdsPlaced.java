package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;

/** A service at its desk: HSDS calls it a service at a location, and this location is virtual. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsPlaced(
        UUID id,
        UUID serviceId,
        HsdsParts.Location location,
        @Nullable List<HsdsParts.Schedule> schedules,
        @Nullable HsdsServiceRecord service) {

    /** Inside its service. */
    static HsdsPlaced part(ServiceEntry s, Instant at) {
        return new HsdsPlaced(id(s), s.id(), HsdsParts.location(s), HsdsParts.deskSchedules(s, at), null);
    }

    /** As it stands in a list. */
    static HsdsPlaced listed(ServiceEntry s) {
        return new HsdsPlaced(id(s), s.id(), HsdsParts.location(s), null, HsdsServiceRecord.listed(s));
    }

    /** With all of its service. */
    static HsdsPlaced full(ServiceEntry s, Instant at) {
        return new HsdsPlaced(
                id(s), s.id(), HsdsParts.location(s), HsdsParts.deskSchedules(s, at), HsdsServiceRecord.full(s, at));
    }

    static UUID id(ServiceEntry s) {
        return HsdsIds.of("service_at_location", s.id());
    }
}
