package org.punte.referrals.hsds;

import org.punte.referrals.need.ServiceCode;

/** How services are called in English; partners' systems show their own words for the codes. */
final class ServiceNames {
    private ServiceNames() {}

    static String of(ServiceCode code) {
        return switch (code) {
            case ACC_EMERG -> "Emergency accommodation";
            case ACC_SHELTER -> "Shelter";
            case ACC_TRANSIT -> "Transit accommodation";
            case BASIC -> "Food, clothes, hygiene, travel";
            case SOC_COUNSEL -> "Social counselling";
            case PSY -> "Psychological support";
            case MED -> "Medical care";
            case LEGAL_INFO -> "Legal information";
            case LEGAL_REP -> "Legal representation";
            case REFLECT_INFO -> "Information on the reflection period";
            case POLICE_ACC -> "Assistance before the police";
            case PROS_ACC -> "Assistance before the prosecutor";
            case COURT_ACC -> "Assistance before the court";
            case COURT_PREP -> "Preparation for hearings";
            case COMPENS -> "Claiming compensation";
            case BENEFITS -> "Access to social benefits";
            case HOUSING_APP -> "Applications for social housing";
            case JOB -> "Finding work";
            case EDU -> "Continuing studies";
            case VOC -> "Vocational training";
            case ID_DOCS -> "Identity and civil documents";
            case CHILD_PROT -> "Child protection";
            case GUARD -> "Guardianship";
            case FAMILY -> "Family mediation and reunification";
            case INTERP -> "Interpretation and cultural mediation";
            case RETURN -> "Assisted return";
            case TRANSFER_ABROAD -> "Transnational referral";
            case RIGHTS_TRAIN -> "Rights education";
            case AFTERCARE -> "Monitoring after reintegration";
        };
    }
}
