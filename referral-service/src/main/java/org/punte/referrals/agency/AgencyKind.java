package org.punte.referrals.agency;

import org.punte.referrals.need.ServiceCode;

/** What an agency is, as far as directory and routing need it. */
public enum AgencyKind {
    /** Those who help. */
    HELPING,
    /** Police, prosecutors, immigration, labour inspection, here and abroad: never called, never proposed for shelter. */
    INVESTIGATING,
    /** A kind that we have not learned yet opens as little as one that investigates. */
    UNKNOWN;

    static AgencyKind of(String word) {
        return switch (word) {
            case "POLICE", "BORDER_POLICE", "PROSECUTOR", "IMMIGRATION", "LABOUR_INSPECTORATE", "FOREIGN_AUTHORITY" ->
                INVESTIGATING;
            case "NGO",
                    "FOREIGN_NGO",
                    "CHILD_PROTECTION_DIRECTORATE",
                    "SHELTER",
                    "HELPLINE",
                    "HEALTH",
                    "LEGAL",
                    "SCHOOL",
                    "EMPLOYMENT_AGENCY",
                    "LOCAL_GOVERNMENT",
                    "NATIONAL_AGENCY",
                    "INTERNATIONAL_ORGANISATION",
                    "CONSULATE",
                    "COURT",
                    "OTHER" -> HELPING;
            default -> UNKNOWN;
        };
    }

    /** It may shelter people, and be asked together with others. */
    public boolean isCalled() {
        return this == HELPING;
    }

    /** It may be asked for the service at all. */
    public boolean isAskedFor(ServiceCode service) {
        return isCalled() || !service.isAccommodation();
    }
}
