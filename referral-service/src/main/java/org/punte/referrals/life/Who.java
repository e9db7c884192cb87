package org.punte.referrals.life;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/** Who at a side makes a move. */
public enum Who {
    /** Whoever works with people. */
    WORKING(Roles.CASEWORKER, Roles.SUPERVISOR),
    /** These and the desk. */
    ANSWERING(Roles.CASEWORKER, Roles.SUPERVISOR, Roles.DESK),
    SUPERVISING(Roles.SUPERVISOR),
    NOBODY;

    private final Set<String> roles;

    Who(String... roles) {
        this.roles = Set.of(roles);
    }

    public Set<String> roles() {
        return roles;
    }

    /** Whether the caller is one of them. A partner's system acts for those who work with people, never for a supervisor. */
    public boolean includes(Caller caller) {
        return caller.isClient() ? this != SUPERVISING : isOneOf(caller.roles());
    }

    public boolean isOneOf(Collection<String> held) {
        return !Collections.disjoint(roles, held);
    }
}
