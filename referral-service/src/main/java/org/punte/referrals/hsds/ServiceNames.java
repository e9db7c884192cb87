package org.punte.referrals.hsds;

import java.util.Map;
import java.util.stream.Collectors;
import org.punte.referrals.need.ServiceCode;

/** How services are called in English; partners' systems show their own words for the codes. */
final class ServiceNames {
    private static final Map<ServiceCode, String> NAMES = """
            ACC_EMERG=Emergency accommodation
            ACC_SHELTER=Shelter
            ACC_TRANSIT=Transit accommodation
            BASIC=Food, clothes, hygiene, travel
            SOC_COUNSEL=Social counselling
            PSY=Psychological support
            MED=Medical care
            LEGAL_INFO=Legal information
            LEGAL_REP=Legal representation
            REFLECT_INFO=Information on the reflection period
            POLICE_ACC=Assistance before the police
            PROS_ACC=Assistance before the prosecutor
            COURT_ACC=Assistance before the court
            COURT_PREP=Preparation for hearings
            COMPENS=Claiming compensation
            BENEFITS=Access to social benefits
            HOUSING_APP=Applications for social housing
            JOB=Finding work
            EDU=Continuing studies
            VOC=Vocational training
            ID_DOCS=Identity and civil documents
            CHILD_PROT=Child protection
            GUARD=Guardianship
            FAMILY=Family mediation and reunification
            INTERP=Interpretation and cultural mediation
            RETURN=Assisted return
            TRANSFER_ABROAD=Transnational referral
            RIGHTS_TRAIN=Rights education
            AFTERCARE=Monitoring after reintegration""".lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> ServiceCode.valueOf(pair[0]), pair -> pair[1]));

    private ServiceNames() {}

    /** Every code has one; a test holds it. */
    static String of(ServiceCode code) {
        return NAMES.get(code);
    }
}
