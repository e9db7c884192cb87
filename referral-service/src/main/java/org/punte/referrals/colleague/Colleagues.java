package org.punte.referrals.colleague;

import static org.punte.referrals.ReferralProblem.WORKER_NOT_OF_THIS_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Who of the caller's agency works with people at present, as identity-service last told. */
@ApplicationScoped
public class Colleagues {
    /** Roles that open something of a case; administrators have none of it. */
    public static final Set<String> AT_WORK = Set.of(Roles.CASEWORKER, Roles.SUPERVISOR, Roles.DESK);

    private final Standings standings;
    private final Caller caller;
    private final Conflicts conflicts;

    Colleagues(Standings standings, Caller caller, Conflicts conflicts) {
        this.standings = standings;
        this.caller = caller;
        this.conflicts = conflicts;
    }

    /** Before there is a referral: only people of the caller's own agency can be named. */
    public void requireAtWork(Set<UUID> workers) {
        for (var worker : workers) {
            if (!isAtWork(worker)) throw WORKER_NOT_OF_THIS_AGENCY.because("Account %s does not work here", worker);
        }
    }

    /** Only people of the caller's own agency can be given a referral, and nobody who must not deal with it. */
    public void requireAtWork(UUID referral, Set<UUID> workers) {
        requireAtWork(workers);
        // whoever sees the referral is not kept away from it
        var others = new HashSet<>(workers);
        others.remove(caller.account());
        if (!others.isEmpty()) conflicts.requireNone(referral, others);
    }

    /** Whether at least one of them can still do something for it. */
    public boolean isAnyAtWork(UUID referral, Collection<UUID> workers) {
        return conflicts.without(referral, workers).stream().anyMatch(this::isAtWork);
    }

    /** Whoever spoke for the caller's agency before, a person or a system, is still one of it. */
    public void requireHere(UUID account) {
        if (present(account).isEmpty())
            throw WORKER_NOT_OF_THIS_AGENCY.because("Account %s does not work here", account);
    }

    /** Whether this account of the caller's agency works with people at present. */
    public boolean isAtWork(UUID account) {
        return present(account)
                .map(Standing::roles)
                .filter(roles -> !Collections.disjoint(roles, AT_WORK))
                .isPresent();
    }

    private Optional<Standing> present(UUID account) {
        return standings.of(account, caller.agency()).filter(standing -> !standing.blocked());
    }
}
