package org.punte.referrals.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.tag.Tagged;

/**
 * Places of one service.
 *
 * @param own only for its agency: what it counted
 * @param shown what everybody reads at present
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacesView(UUID id, UUID agency, @Nullable Own own, Levels shown, int version) implements Tagged {
    /** What the agency counted last, and what of it is kept, was given away since, or waits for whom it was given to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer children,
            @Nullable Integer families,
            @Nullable Instant countedAt,
            long held,
            long taken,
            List<AwaitedPlace> awaited) {}

    /** For whom a place that was given is kept until they have come: only for readers of that referral. */
    record AwaitedPlace(UUID referral, String code, PlaceFor kind) {}

    /**
     * What is shown of the places of one service, in a list, and whom to call.
     *
     * @param deskStaffed whether somebody sits at the agency's desk at this moment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offered(
            UUID id,
            UUID agency,
            String agencyName,
            ServiceCode service,
            Levels shown,
            boolean deskStaffed,
            @Nullable String deskPhone) {
        static Offered of(ServiceEntry given, Levels shown, Instant now) {
            var agency = given.agency();
            var staffed = agency.desk().isOpenAt(now);
            return new Offered(given.id(), agency.id(), agency.name(), given.service(), shown, staffed, agency.phone());
        }
    }
}
