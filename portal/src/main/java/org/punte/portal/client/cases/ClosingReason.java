package org.punte.portal.client.cases;

/** Why the work on a file ended. */
public enum ClosingReason {
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
    SERVICE_ENDED;
}
