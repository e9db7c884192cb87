package org.punte.web.caller;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles an account can have at an agency; docs/authorization.md says what each is for. A partner's system is a caseworker
 * at the desk, behind its scopes.
 */
public final class Roles {
    /** Works with people. */
    public static final String CASEWORKER = "caseworker";

    /** Answers for caseworkers. */
    public static final String SUPERVISOR = "supervisor";

    /** Answers the referrals that arrive. */
    public static final String DESK = "desk";

    /** A lawyer, a psychologist: has no part of a case yet. */
    public static final String SPECIALIST = "specialist";

    /** Decides on behalf of an authority. */
    public static final String DECISION_MAKER = "decision-maker";

    /** Keeps the agency's accounts, agreements, services and partner systems. */
    public static final String AGENCY_ADMIN = "agency-admin";

    /** Keeps the agencies; sees counts, never items. */
    public static final String NETWORK_ADMIN = "network-admin";

    /** Looks at the ledger of readings, bases other than consent, agreements and published figures. */
    public static final String AUDITOR = "auditor";

    /** Reads figures; at the agency that keeps the network, makes the releases. */
    public static final String ANALYST = "analyst";

    /** What is left of a caseworker while the agency is suspended. Never given, never stored. */
    public static final String EMERGENCY_CASEWORKER = "emergency-caseworker";

    /** What is left of a supervisor while the agency is suspended. Never given, never stored. */
    public static final String EMERGENCY_SUPERVISOR = "emergency-supervisor";

    /** All that can be given, as a regular expression for commands. */
    public static final String ANY = CASEWORKER + "|" + SUPERVISOR + "|" + DESK + "|" + SPECIALIST + "|"
            + DECISION_MAKER + "|" + AGENCY_ADMIN + "|" + NETWORK_ADMIN + "|" + AUDITOR + "|" + ANALYST;

    /** All that can be given, each. */
    public static final List<String> ALL = List.of(ANY.split("\\|"));

    /** Whoever has one of all these, whichever: for what everybody of an agency may. It follows from them; never given, never stored. */
    public static final String HOLDER = "role-holder";

    private static final Set<String> BY_ONE = Set.of(CASEWORKER, DESK, SPECIALIST);

    /** Given only when a second person agrees: each that is not said to need one alone. */
    public static final Set<String> WITH_SECOND_PERSON =
            ALL.stream().filter(role -> !BY_ONE.contains(role)).collect(Collectors.toUnmodifiableSet());

    private Roles() {}
}
