package org.punte.identity.disclosure;

import static org.punte.identity.disclosure.DisclosureProblem.GRANT_NOT_FOUND;
import static org.punte.identity.disclosure.DisclosureProblem.GRANT_WAS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.livegrant.GrantReads;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/**
 * Ends what an acceptance opened, for the receiver that takes the acceptance back, if nobody has read. Readings are held back
 * while it is looked at: either the reading was first, and the acceptance stays, or it finds nothing any more.
 */
@ApplicationScoped
@Transactional
class GrantUndoing {
    private final GrantWorkflow workflow;
    private final GrantReads reads;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Acting acting;

    GrantUndoing(GrantWorkflow workflow, GrantReads reads, Conflicts conflicts, Caller caller, Acting acting) {
        this.workflow = workflow;
        this.reads = reads;
        this.conflicts = conflicts;
        this.caller = caller;
        this.acting = acting;
    }

    /**
     * All of them or none. In one order, so that nobody waits for somebody who waits. Asked again after it was done, it changes
     * nothing. Of others, of what the caller must not deal with, before anything was opened and long after it: the same 404.
     */
    void undo(Collection<UUID> referrals) {
        referrals.stream().sorted().forEach(this::undo);
    }

    private void undo(UUID referral) {
        var grant = workflow.undoable(referral)
                .filter(found -> found.receiver.equals(caller.agency()) && !conflicts.isHidden(referral, found.person))
                .orElseThrow(() -> GRANT_NOT_FOUND.because("No grant of referral %s", referral));
        var person = grant.person;
        var owner = grant.owner;
        acting.as(owner, () -> {
            reads.holdBack(person);
            if (reads.isRead(referral)) throw GRANT_WAS_READ.because("Somebody has read under referral %s", referral);
            workflow.endUnread(referral);
        });
    }
}
