package org.punte.cases;

/** The network's one taxonomy of help, as far as needs name it. Codes are API: never renamed, only added. */
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
    AFTERCARE
}
