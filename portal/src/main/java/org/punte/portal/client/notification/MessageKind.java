package org.punte.portal.client.notification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a message tells. */
public enum MessageKind {
    REFERRAL_SENT,
    REFERRAL_ACKNOWLEDGED,
    REFERRAL_ACCEPTED,
    REFERRAL_DECLINED,
    REFERRAL_STARTED,
    REFERRAL_COMPLETED,
    REFERRAL_EXPIRED,
    REFERRAL_CANCELLED,
    REFERRAL_CONSENT_WITHDRAWN,
    PERSON_READABLE,
    ACCESS_ENDED,
    AGREEMENT_EXPIRING,
    ACCOUNT_ANNOUNCED,
    ACCOUNT_FROZEN,
    EMERGENCY_OPENED,
    FACTOR_RENEWED,
    TASK_OPENED,
    REVIEW_DUE,
    SECRETS_TO_ROTATE,
    REFERRAL_RETURNED,
    CONFLICT_DECLARED,
    @JsonEnumDefaultValue
    OTHER;
}
