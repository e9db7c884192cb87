package org.punte.referrals.life;

/** What somebody on a waiting list gets meanwhile. */
public enum InterimSupport {
    NONE,
    TELEPHONE_COUNSELLING,
    DAY_SERVICES,
    MATERIAL_HELP,
    OTHER
}
