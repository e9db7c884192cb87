package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The kind of place where somebody is now. */
public enum PlaceKind {
    SHELTER,
    HOME,
    STREET,
    HOSPITAL,
    DETENTION,
    WORKPLACE,
    RECEPTION_CENTRE,
    @JsonEnumDefaultValue
    OTHER;
}
