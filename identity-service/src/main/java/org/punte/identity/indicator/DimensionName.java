package org.punte.identity.indicator;

/** The six dimensions of the operational indicators. */
public enum DimensionName {
    DECEPTIVE_RECRUITMENT,
    COERCIVE_RECRUITMENT,
    VULNERABILITY_RECRUITMENT,
    EXPLOITATION,
    COERCION_DESTINATION,
    VULNERABILITY_DESTINATION
}
