package org.punte.cases.conflict;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.web.caller.Caller;

/** Asked by everything that would give somebody a file of a person from whom they asked to be kept away. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Conflicts {
    private final ConflictRepository conflicts;
    private final Caller caller;

    Conflicts(ConflictRepository conflicts, Caller caller) {
        this.conflicts = conflicts;
        this.caller = caller;
    }

    /**
     * Those of the acting agency who may deal with the referral. Until the transaction ends nobody says otherwise: a declaration of
     * the same moment is seen here, or sees what follows.
     */
    public Set<UUID> without(UUID referral, Collection<UUID> workers) {
        conflicts.hold(referral);
        var standing = conflicts.standing(referral, caller.agency());
        return workers.stream().filter(worker -> !standing.contains(worker)).collect(Collectors.toSet());
    }

    /** Whether the caller has declared that they must not deal with the referral. */
    public boolean isHidden(UUID referral) {
        return conflicts.standing(referral, caller.agency()).contains(caller.account());
    }

    /** Whether somebody of the acting agency must not deal with its file of this person. */
    public boolean excludes(UUID person, UUID account) {
        return conflicts.isAbout(person, caller.agency(), account);
    }
}
