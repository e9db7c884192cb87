package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What one agency can ask of another. */
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
    AFTERCARE,
    @JsonEnumDefaultValue
    OTHER;

    /** Somebody stays there overnight. */
    public boolean isAccommodation() {
        return this == ACC_EMERG || this == ACC_SHELTER || this == ACC_TRANSIT;
    }

    /** What a form offers. */
    public static List<ServiceCode> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
