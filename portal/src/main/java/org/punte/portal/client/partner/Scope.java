package org.punte.portal.client.partner;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Which of an agency's doors a partner system may use. */
public enum Scope {
    @JsonProperty("referrals:read")
    REFERRALS_READ,
    @JsonProperty("referrals:send")
    REFERRALS_SEND,
    @JsonProperty("referrals:answer")
    REFERRALS_ANSWER,
    @JsonProperty("cases:read")
    CASES_READ,
    @JsonProperty("cases:write")
    CASES_WRITE,
    @JsonProperty("messages:read")
    MESSAGES_READ,
    @JsonProperty("identity:read")
    IDENTITY_READ,
    @JsonEnumDefaultValue
    OTHER;

    /** What the form offers. */
    public static List<Scope> offered() {
        return List.of(
                REFERRALS_READ,
                REFERRALS_SEND,
                REFERRALS_ANSWER,
                CASES_READ,
                CASES_WRITE,
                MESSAGES_READ,
                IDENTITY_READ);
    }
}
