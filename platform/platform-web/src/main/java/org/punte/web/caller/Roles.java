package org.punte.web.caller;

/** The roles an account can have at an agency. Partner clients get ordinary roles. */
public final class Roles {
    /** Works with people. */
    public static final String CASEWORKER = "caseworker";

    /** Answers for caseworkers. */
    public static final String SUPERVISOR = "supervisor";

    /** Answers the referrals that arrive. */
    public static final String DESK = "desk";

    /** Keeps the agency's accounts. */
    public static final String AGENCY_ADMIN = "agency-admin";

    /** Keeps the agencies; sees counts, never items. */
    public static final String NETWORK_ADMIN = "network-admin";

    /** Reads ledgers. */
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
