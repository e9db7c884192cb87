package org.punte.cases.conflict;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.web.caller.Acting;

/** What a declaration does at once. A lifting is final, whichever is heard first, and gives nothing back: that is a supervisor's to do. */
@ApplicationScoped
@Transactional(MANDATORY)
class ConflictWorkflow {
    private final ConflictRepository conflicts;
    private final Acting acting;
    private final Event<SteppedAside> aside;

    ConflictWorkflow(ConflictRepository conflicts, Acting acting, Event<SteppedAside> aside) {
        this.conflicts = conflicts;
        this.acting = acting;
        this.aside = aside;
    }

    /** Told again, nothing happens. */
    void declared(UUID id, Declaration said) {
        acting.as(said.agency(), () -> {
            conflicts.hold(said.referral());
            if (!conflicts.keep(id, said)) return;
            aside.fire(new SteppedAside(said.agency(), said.account(), said.referral(), said.ownPerson()));
            Log.infof("Account %s must not deal with referral %s", said.account(), said.referral());
        });
    }

    void lifted(UUID id, Declaration said) {
        acting.as(said.agency(), () -> conflicts.lift(id, said));
    }
}
