package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why a sender takes a referral back. */
public enum CancelReason {
    NO_LONGER_NEEDED,
    PERSON_CHANGED_MIND,
    PLACED_ELSEWHERE,
    UNREACHABLE,
    SAFETY,
    SENT_BY_MISTAKE,
    TRANSFERRED,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. That the case went to another agency follows from that, and is said by nobody. */
    public static List<CancelReason> offered() {
        return Stream.of(values()).filter(reason -> reason != TRANSFERRED).toList();
    }
}
