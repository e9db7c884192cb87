package org.punte.identity.fact;

/** By what right somebody is in the country (HTCDS guidance 7). */
public enum ResidenceStatus {
    CITIZEN,
    EU_CITIZEN,
    THIRD_COUNTRY_REGULAR,
    THIRD_COUNTRY_IRREGULAR,
    ASYLUM_SEEKER,
    REFUGEE,
    COMPLEMENTARY_PROTECTION,
    STATELESS
}
