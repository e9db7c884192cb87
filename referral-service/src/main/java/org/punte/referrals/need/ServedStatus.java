package org.punte.referrals.need;

/** How far somebody's identification has to be for a service; the states of the same names. */
public enum ServedStatus {
    POTENTIAL,
    PRESUMED,
    IDENTIFIED
}
