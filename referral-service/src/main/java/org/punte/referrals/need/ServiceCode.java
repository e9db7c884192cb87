package org.punte.referrals.need;

/** The services that one agency can ask of another. One taxonomy for plan, referral, directory and statistics. */
public enum ServiceCode {
    ACC_EMERG,
    ACC_SHELTER,
    ACC_TRANSIT,
    BASIC,
    SOC_COUNSEL,
    PSY,
    MED,
    LEGAL_INFO,
    LEGAL_REP,
    REFLECT_INFO,
    POLICE_ACC,
    PROS_ACC,
    COURT_ACC,
    COURT_PREP,
    COMPENS,
    BENEFITS,
    HOUSING_APP,
    JOB,
    EDU,
    VOC,
    ID_DOCS,
    CHILD_PROT,
    GUARD,
    FAMILY,
    INTERP,
    RETURN,
    TRANSFER_ABROAD,
    RIGHTS_TRAIN,
    AFTERCARE;

    /** Somebody stays there overnight, and nobody may find out where that is. */
    public boolean isAccommodation() {
        return this == ACC_EMERG || this == ACC_SHELTER || this == ACC_TRANSIT;
    }
}
