package org.punte.identity.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is sealed of a period: grounds, extension, end, and what the person says about cooperating. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        OfferReflection offer,
        @Nullable String extended,
        @Nullable EndReflection end,
        Cooperation cooperation) {
    /** As it is offered: nothing is decided. */
    public static Details of(OfferReflection offer) {
        return new Details(offer, null, null, Cooperation.UNDECIDED);
    }

    /** The same, lasting longer. */
    public Details extended(String reason) {
        return new Details(offer, reason, end, cooperation);
    }

    /** The same, ended. */
    public Details ended(EndReflection why) {
        return new Details(offer, extended, why, cooperation);
    }

    /** The same, with what the person says now. */
    public Details cooperation(Cooperation answer) {
        return new Details(offer, extended, end, answer);
    }

    @Override
    public String toString() {
        return "Details[sealed]";
    }
}
