package org.punte.referrals.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServedSex;
import org.punte.referrals.need.ServedStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What is looked for; about nobody in particular. What is not said excludes nobody. */
public record Need(
        ServiceCode service,
        Urgency urgency,
        AgeBand ageBand,
        @Nullable ServedSex sex,
        @Nullable ServedStatus status,
        @Nullable String region,
        @Nullable String language,
        @Nullable PlaceFor kind,
        Set<Requirement> requirements) {

    /** What was asked of somebody, as far as the envelope says it. */
    public static Need of(ServiceCode service, Urgency urgency, Envelope envelope) {
        var requirements = envelope.requirements();
        return new Need(
                service,
                urgency,
                envelope.ageBand(),
                null,
                null,
                envelope.region(),
                null,
                null,
                requirements == null ? Set.of() : Set.copyOf(requirements));
    }
}
