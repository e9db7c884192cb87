package org.punte.identity.agency;

/** What an agency is. */
public enum AgencyKind {
    NGO,
    FOREIGN_NGO,
    CHILD_PROTECTION_DIRECTORATE,
    SHELTER,
    HELPLINE,
    HEALTH,
    LEGAL,
    SCHOOL,
    EMPLOYMENT_AGENCY,
    LOCAL_GOVERNMENT,
    NATIONAL_AGENCY,
    INTERNATIONAL_ORGANISATION,
    CONSULATE,
    COURT,
    POLICE,
    BORDER_POLICE,
    PROSECUTOR,
    IMMIGRATION,
    LABOUR_INSPECTORATE,
    FOREIGN_AUTHORITY,
    OTHER;

    /** Those who investigate receive only under consent to cooperate, never under consent to share. */
    public boolean investigates() {
        return switch (this) {
            case POLICE, BORDER_POLICE, PROSECUTOR, IMMIGRATION, LABOUR_INSPECTORATE -> true;
            case NGO,
                    FOREIGN_NGO,
                    CHILD_PROTECTION_DIRECTORATE,
                    SHELTER,
                    HELPLINE,
                    HEALTH,
                    LEGAL,
                    SCHOOL,
                    EMPLOYMENT_AGENCY,
                    LOCAL_GOVERNMENT,
                    NATIONAL_AGENCY,
                    INTERNATIONAL_ORGANISATION,
                    CONSULATE,
                    COURT,
                    FOREIGN_AUTHORITY,
                    OTHER -> false;
        };
    }
}
