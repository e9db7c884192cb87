package org.punte.referrals.capacity;

/** For whom a place is. */
public enum PlaceFor {
    WOMEN,
    MEN,
    CHILDREN,
    FAMILIES
}
