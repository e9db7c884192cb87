package org.punte.referrals.routing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
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
 * What is looked for, by the names of the query; about nobody in particular. What is not said excludes nobody.
 *
 * @param disability whether it is for somebody with a disability; false: it is not said
 * @param requirement all that the service has to bring along
 */
public record Need(
        @RestQuery @NotNull ServiceCode service,
        @RestQuery @DefaultValue("NORMAL") Urgency urgency,
        @RestQuery @Nullable AgeBand ageBand,
        @RestQuery @Nullable ServedSex sex,
        @RestQuery @Nullable ServedStatus status,
        @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,3}") String region,
        @RestQuery @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
        @RestQuery @Nullable PlaceFor kind,
        @RestQuery @DefaultValue("false") boolean disability,
        @RestQuery @Nullable @Size(max = Requirement.COUNT) Set<Requirement> requirement) {

    /** Where none is asked for, none is given. */
    @Override
    public Set<Requirement> requirement() {
        return requirement == null ? Set.of() : requirement;
    }

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
                envelope.requirements() == null ? Set.of() : Set.copyOf(envelope.requirements()));
    }
}
