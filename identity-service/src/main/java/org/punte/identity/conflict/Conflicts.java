package org.punte.identity.conflict;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** Asked before somebody gets a record or may open it: not whoever declared that they must not deal with that person. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Conflicts {
    private final ConflictRepository conflicts;
    private final Acting acting;
    private final Caller caller;

    Conflicts(ConflictRepository conflicts, Acting acting, Caller caller) {
        this.conflicts = conflicts;
        this.acting = acting;
        this.caller = caller;
    }

    /**
     * Until the transaction ends nobody says anything of the referral: whoever names workers for it holds it before anything else,
     * and so sees a declaration of the same moment, or is seen by it.
     */
    public void hold(UUID referral) {
        conflicts.hold(referral);
    }

    /**
     * The same for all referrals of a person of the acting owner, after {@link #hold} of one of them: whoever steps aside from one
     * is seen by whoever names workers for another.
     */
    public void holdAllOf(UUID person) {
        conflicts.hold(person);
    }

    /** Who of the agency, which takes the referral on or has done so, must not deal with its person, by whichever referral they said so. */
    public List<UUID> aside(UUID referral, UUID person, UUID agency) {
        return acting.as(agency, () -> conflicts.aside(referral, person, agency));
    }

    /** Those of the agency's workers who may deal with the person. */
    public List<UUID> without(UUID referral, UUID person, UUID agency, Collection<UUID> workers) {
        var aside = aside(referral, person, agency);
        return workers.stream().filter(worker -> !aside.contains(worker)).toList();
    }

    /** Whether the caller must not deal with this referral of a person, which the caller's agency has taken on. */
    public boolean isHidden(UUID referral, UUID person) {
        return conflicts.aside(referral, person, caller.agency()).contains(caller.account());
    }

    /** The records of the caller's agency that the caller must not deal with. */
    public Set<UUID> personsApart() {
        return Set.copyOf(conflicts.personsApart(caller.agency(), caller.account()));
    }

    /** Whether a colleague must not deal with this person of the acting agency. */
    public boolean excludes(UUID person, UUID account) {
        return conflicts.isAbout(person, caller.agency(), account);
    }
}
