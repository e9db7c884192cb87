package org.punte.identity.conflict;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.person.PersonHandover;
import org.punte.web.caller.Acting;

/** What a declaration does at once. A lifting is final, whichever is heard first, and gives nothing back: that is a supervisor's to do. */
@ApplicationScoped
@Transactional(MANDATORY)
class ConflictWorkflow {
    private final ConflictRepository conflicts;
    private final PersonHandover handover;
    private final Acting acting;
    private final Event<SteppedAside> aside;

    ConflictWorkflow(ConflictRepository conflicts, PersonHandover handover, Acting acting, Event<SteppedAside> aside) {
        this.conflicts = conflicts;
        this.handover = handover;
        this.acting = acting;
        this.aside = aside;
    }

    /** Told again, nothing happens. */
    void declared(UUID id, Declaration said) {
        if (!acting.as(said.agency(), () -> isNew(id, said))) return;
        leave(said, said.referral(), requireNonNull(said.sender()));
        var own = said.ownPerson();
        if (own != null) leaveOwn(said, own);
        Log.infof("Account %s must not deal with referral %s", said.account(), said.referral());
    }

    void lifted(UUID id, Declaration said) {
        acting.as(said.agency(), () -> conflicts.lift(id, said));
    }

    private boolean isNew(UUID id, Declaration said) {
        conflicts.hold(said.referral());
        return conflicts.keep(id, said);
    }

    /**
     * The record that the agency sends from, and what it came of, where others sent her here: a receiver's record is known to the
     * grants. Those first: whoever names workers for a grant comes to the record last, too.
     */
    private void leaveOwn(Declaration said, UUID own) {
        for (var came : acting.as(said.agency(), () -> conflicts.cameBy(own, said.agency()))) {
            conflicts.hold(came.referral());
            leave(said, came.referral(), came.owner());
        }
        acting.as(said.agency(), () -> handover.release(own, said.account()));
    }

    private void leave(Declaration said, UUID referral, UUID sender) {
        acting.as(sender, () -> aside.fire(new SteppedAside(referral, said.agency(), said.account())));
    }
}
