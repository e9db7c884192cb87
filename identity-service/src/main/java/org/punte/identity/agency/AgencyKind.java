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

    /**
     * Those who investigate receive only under consent to cooperate, never under consent to share. A foreign authority may be police or
     * immigration there: it counts among them. A foreign office that only helps is what it does, such as a local government.
     */
    public boolean investigates() {
        return switch (this) {
            case POLICE, BORDER_POLICE, PROSECUTOR, IMMIGRATION, LABOUR_INSPECTORATE, FOREIGN_AUTHORITY -> true;
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
                    OTHER -> false;
        };
    }
}
