package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What sort of organisation an agency is. */
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
    @JsonEnumDefaultValue
    OTHER;

    /** Open when offices are, and so closed on public holidays. Others, such as shelters, say it themselves. */
    public boolean keepsOfficeHours() {
        return switch (this) {
            case CHILD_PROTECTION_DIRECTORATE,
                    LEGAL,
                    SCHOOL,
                    EMPLOYMENT_AGENCY,
                    LOCAL_GOVERNMENT,
                    NATIONAL_AGENCY,
                    COURT,
                    PROSECUTOR,
                    IMMIGRATION,
                    LABOUR_INSPECTORATE -> true;
            default -> false;
        };
    }

    /** It looks into crimes or papers: whoever is helped stays with others. */
    public boolean investigates() {
        return switch (this) {
            case POLICE, BORDER_POLICE, PROSECUTOR, IMMIGRATION, LABOUR_INSPECTORATE, FOREIGN_AUTHORITY -> true;
            default -> false;
        };
    }
}
