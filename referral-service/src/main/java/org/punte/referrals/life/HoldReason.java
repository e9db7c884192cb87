package org.punte.referrals.life;

/** Why a service pauses. */
public enum HoldReason {
    PERSON_ASKED,
    PERSON_AWAY,
    WAITING_FOR_DOCUMENTS,
    WAITING_FOR_OTHER_SERVICE,
    SERVICE_INTERRUPTED,
    OTHER
}
