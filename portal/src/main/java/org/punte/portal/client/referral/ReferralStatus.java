package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Where a referral stands. */
public enum ReferralStatus {
    DRAFT,
    SENT,
    ACKNOWLEDGED,
    INFORMATION_REQUESTED,
    ACCEPTED,
    WAITLISTED,
    DECLINED,
    REDIRECTED,
    IN_SERVICE,
    ON_HOLD,
    COMPLETED,
    NOT_DELIVERED,
    CANCELLED,
    CONSENT_WITHDRAWN,
    EXPIRED,
    ENTERED_IN_ERROR,
    @JsonEnumDefaultValue
    OTHER;

    /** The states by which a list can be narrowed. */
    public static List<ReferralStatus> listed() {
        return Stream.of(values())
                .filter(status -> status != OTHER && status != DRAFT)
                .toList();
    }

    public boolean isWaiting() {
        return this == SENT || this == ACKNOWLEDGED || this == INFORMATION_REQUESTED;
    }

    /** The receiver took it on, so a named worker may come to know the person. */
    public boolean isTaken() {
        return this == ACCEPTED || this == IN_SERVICE || this == ON_HOLD || this == COMPLETED;
    }

    /** It came to its end, whatever that was. */
    public boolean isOver() {
        return this == DECLINED
                || this == REDIRECTED
                || this == COMPLETED
                || this == NOT_DELIVERED
                || this == CANCELLED
                || this == CONSENT_WITHDRAWN
                || this == EXPIRED
                || this == ENTERED_IN_ERROR;
    }
}
