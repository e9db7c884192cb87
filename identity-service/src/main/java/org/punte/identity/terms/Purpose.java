package org.punte.identity.terms;

/** What a person is asked for. One record is kept for each of them and, where there is one, its recipient. */
public enum Purpose {
    /** The agency keeps a file and works with it. */
    CASE_MANAGEMENT,
    /** Another agency may know something. */
    SHARE_WITH_AGENCY,
    /** The person is referred to the mechanism itself; those who investigate are part of it and still not told under this. */
    FORMAL_REFERRAL,
    /** Those who investigate may know something. Never a condition of help. */
    COOPERATE_WITH_AUTHORITIES,
    /** A partner in another country may know something. */
    TRANSNATIONAL_SHARE,
    /** The person is counted, without anything that tells who it is. */
    NON_IDENTIFYING_STATISTICS,
    RESEARCH,
    /** The person is asked after closure how things are. */
    CONTACT_AFTER_CLOSURE,
    PHOTO_AUDIO;

    /** Whether somebody outside is told; the others are about what the agency does itself. */
    public boolean hasReceiver() {
        return switch (this) {
            case SHARE_WITH_AGENCY, FORMAL_REFERRAL, COOPERATE_WITH_AUTHORITIES, TRANSNATIONAL_SHARE -> true;
            case CASE_MANAGEMENT, NON_IDENTIFYING_STATISTICS, RESEARCH, CONTACT_AFTER_CLOSURE, PHOTO_AUDIO -> false;
        };
    }

    /** Police, prosecutors, immigration, labour inspection and foreign authorities are told under this one alone. */
    public boolean reachesInvestigators() {
        return this == COOPERATE_WITH_AUTHORITIES;
    }
}
