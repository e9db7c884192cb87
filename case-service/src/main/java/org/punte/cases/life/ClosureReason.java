package org.punte.cases.life;

/** Why helping ended. Codes are API: never renamed, only added. */
public enum ClosureReason {
    GOALS_MET,
    PERSON_REQUEST,
    LOST_CONTACT,
    MOVED_TRANSFERRED,
    MOVED_ABROAD_RETURNED,
    AGED_OUT_TO_ADULT_SERVICE,
    NOT_IDENTIFIED_REFERRED,
    ENTERED_WITNESS_PROTECTION,
    DETAINED,
    DECEASED,
    DUPLICATE,
    SERVICE_ENDED
}
