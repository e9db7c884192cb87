package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What somebody may do at an agency. */
public enum Role {
    @JsonProperty("caseworker")
    CASEWORKER,
    @JsonProperty("desk")
    DESK,
    @JsonProperty("specialist")
    SPECIALIST,
    @JsonProperty("supervisor")
    SUPERVISOR,
    @JsonProperty("decision-maker")
    DECISION_MAKER,
    @JsonProperty("agency-admin")
    AGENCY_ADMIN,
    @JsonProperty("network-admin")
    NETWORK_ADMIN,
    @JsonProperty("auditor")
    AUDITOR,
    @JsonProperty("analyst")
    ANALYST,
    @JsonEnumDefaultValue
    OTHER;

    /** What an agency can give to its people. */
    public static List<Role> offered() {
        return List.of(CASEWORKER, DESK, SPECIALIST, SUPERVISOR, DECISION_MAKER, AGENCY_ADMIN, AUDITOR, ANALYST);
    }

    /** Given only when a second person agrees. */
    public boolean needsTwo() {
        return switch (this) {
            case SUPERVISOR, DECISION_MAKER, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR, ANALYST -> true;
            case CASEWORKER, DESK, SPECIALIST, OTHER -> false;
        };
    }
}
