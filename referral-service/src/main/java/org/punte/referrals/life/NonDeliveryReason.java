package org.punte.referrals.life;

/** Why a service that was taken on never came about. */
public enum NonDeliveryReason {
    NO_SHOW,
    UNREACHABLE,
    INELIGIBLE_AFTER_ASSESSMENT,
    PERSON_WITHDREW,
    SERVICE_STOPPED,
    OTHER
}
