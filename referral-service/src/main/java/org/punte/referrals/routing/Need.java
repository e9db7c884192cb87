package org.punte.referrals.routing;

import java.util.EnumSet;
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

/**
 * What is looked for; about nobody in particular. What is not said excludes nobody.
 *
 * @param disability whether it is for somebody with a disability; false: it is not said
 */
public record Need(
        ServiceCode service,
        Urgency urgency,
        @Nullable AgeBand ageBand,
        @Nullable ServedSex sex,
        @Nullable ServedStatus status,
        @Nullable String region,
        @Nullable String language,
        @Nullable PlaceFor kind,
        boolean disability,
        Set<Requirement> requirements) {

    /** The places that come into question: the one that was chosen, or those that fit sex and age as far as they are said. */
    Set<PlaceFor> places() {
        if (kind != null) return EnumSet.of(kind);
        var fitting = EnumSet.of(PlaceFor.FAMILIES);
        if (ageBand != AgeBand.ADULT) fitting.add(PlaceFor.CHILDREN);
        if (ageBand != AgeBand.CHILD_OR_IN_DOUBT && sex != ServedSex.MALE) fitting.add(PlaceFor.WOMEN);
        if (ageBand != AgeBand.CHILD_OR_IN_DOUBT && sex != ServedSex.FEMALE) fitting.add(PlaceFor.MEN);
        return fitting;
    }

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
                false,
                requirements == null ? Set.of() : Set.copyOf(requirements));
    }
}
