package org.punte.portal.client.openstep;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What has to be done. */
public enum StepKind {
    ANSWER_QUESTION,
    CHOOSE_NEXT,
    ANSWER_CALL,
    CHOOSE_OFFER,
    ANSWER_CAPACITY_QUESTION,
    LOOK_AT_DENIAL,
    ANSWER_CASE_REQUEST,
    FINISH_DRAFT,
    @JsonEnumDefaultValue
    OTHER;
}
