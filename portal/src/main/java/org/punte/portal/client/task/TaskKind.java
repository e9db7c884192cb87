package org.punte.portal.client.task;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What has to be done. */
public enum TaskKind {
    SIGN_CONSENT,
    CONFIRM_VITAL_INTEREST,
    INFORM_PERSON,
    LOOK_AT_DOUBLE,
    NOTIFY_DIRECTORATE,
    REQUEST_GUARDIAN,
    REVIEW_DECISION,
    REFLECTION_ENDS,
    REFLECTION_ENDED,
    COMES_OF_AGE,
    ASK_AGAIN,
    CONSENT_ENDS,
    OTHER_BASIS_USED,
    DECIDE_OTHER_BASIS,
    SAY_WHETHER_SAME,
    RECORD_LINKED,
    SECOND_DECISION,
    RECORD_BASIS,
    REVIEW_RETURN,
    CHECK_INCIDENT,
    FIND_ANOTHER_WAY,
    LOOK_AT_PARTY,
    CHECK_PARTY,
    PARTY_PARTED,
    CALL_WITHOUT_HELP,
    @JsonEnumDefaultValue
    OTHER;
}
