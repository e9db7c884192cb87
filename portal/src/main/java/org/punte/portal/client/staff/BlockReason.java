package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** Why an account is blocked. */
public enum BlockReason {
    LEFT,
    SECURITY,
    DORMANT,
    NOT_CONFIRMED,
    FROZEN,
    AGENCY_CLOSED,
    DISABLED,
    @JsonEnumDefaultValue
    OTHER;

    /** What an administrator can give as a reason. */
    public static List<BlockReason> offered() {
        return List.of(LEFT, SECURITY);
    }
}
