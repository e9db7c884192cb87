package org.punte.notifications.message;

/** What a message says. Kinds are API: never renamed, only added. */
enum MessageKind {
    REFERRAL_SENT,
    REFERRAL_ACKNOWLEDGED,
    REFERRAL_ACCEPTED,
    REFERRAL_DECLINED,
    REFERRAL_STARTED,
    REFERRAL_COMPLETED,
    REFERRAL_CANCELLED,
    REFERRAL_EXPIRED,
    REFERRAL_CONSENT_WITHDRAWN,
    PERSON_READABLE,
    ACCESS_ENDED
}
