package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why a referral is declined. */
public enum DeclineReason {
    NO_CAPACITY,
    WAITLIST_ONLY,
    OUT_OF_AREA,
    NOT_ELIGIBLE_AGE,
    NOT_ELIGIBLE_GENDER,
    NOT_ELIGIBLE_STATUS,
    SERVICE_NOT_OFFERED,
    SERVICE_SUSPENDED,
    INSUFFICIENT_INFORMATION,
    CANNOT_MEET_TIMEFRAME,
    SAFETY_CONFLICT,
    CANNOT_TAKE,
    CONFLICT_OF_INTEREST,
    CLIENT_DECLINED,
    UNREACHABLE,
    DUPLICATE_REFERRAL,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. {@code CANNOT_TAKE} is how a sender reads a reason that is not told outside. */
    public static List<DeclineReason> offered() {
        return Stream.of(values()).filter(reason -> reason != CANNOT_TAKE).toList();
    }

    /** The same for a call: it names nobody who could have been sent twice. */
    public static List<DeclineReason> offeredToCall() {
        return offered().stream().filter(reason -> reason != DUPLICATE_REFERRAL).toList();
    }
}
