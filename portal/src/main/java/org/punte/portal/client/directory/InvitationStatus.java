package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where one agency's part of a call stands. */
public enum InvitationStatus {
    ASKED,
    OFFERED,
    DECLINED,
    CONFIRMED,
    @JsonEnumDefaultValue
    NOT_NEEDED,
    LAPSED
}
