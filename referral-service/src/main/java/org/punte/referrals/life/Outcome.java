package org.punte.referrals.life;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a referral ended for the person. */
public enum Outcome {
    SERVICE_FULLY,
    SERVICE_PARTLY,
    SERVICE_NOT_PROVIDED,
    NEEDS_MORE,
    CLIENT_DID_NOT_ATTEND,
    CLIENT_WITHDREW,
    INELIGIBLE;

    /** For queries: those of which {@link #isServed} says so. */
    public static final Set<Outcome> SERVED = those(Outcome::isServed);

    /** And {@link #leavesNeed}. */
    public static final Set<Outcome> LEAVING_NEED = those(Outcome::leavesNeed);

    /** Whether what was asked for was given: who asks for it again asks anew. */
    public boolean isServed() {
        return this == SERVICE_FULLY || this == SERVICE_PARTLY;
    }

    /** Whether there was a service. */
    public boolean wasService() {
        return this == SERVICE_FULLY || this == SERVICE_PARTLY || this == NEEDS_MORE;
    }

    /** Whether somebody still needs what was asked for, or more: another agency is to be asked. */
    public boolean leavesNeed() {
        return this == NEEDS_MORE || !isServedOrOfThePerson();
    }

    /** Whether there was a service, or it was the person who did not want it. */
    public boolean isServedOrOfThePerson() {
        return this != SERVICE_NOT_PROVIDED && this != INELIGIBLE;
    }

    private static Set<Outcome> those(Predicate<Outcome> meant) {
        return Stream.of(values()).filter(meant).collect(Collectors.toUnmodifiableSet());
    }
}
