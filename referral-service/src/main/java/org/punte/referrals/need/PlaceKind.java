package org.punte.referrals.need;

/** Where somebody stays now, without saying where that is. */
public enum PlaceKind {
    SHELTER,
    HOME,
    STREET,
    HOSPITAL,
    DETENTION,
    WORKPLACE,
    RECEPTION_CENTRE,
    OTHER
}
