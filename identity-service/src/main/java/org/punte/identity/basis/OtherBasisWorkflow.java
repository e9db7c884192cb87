package org.punte.identity.basis;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.consent.ConsentEndings;
import org.punte.identity.conversation.OtherBasisInvoked;

/** Writes down that another basis was used, and what a supervisor says to it; one transaction each. */
@ApplicationScoped
@Transactional
class OtherBasisWorkflow {
    private final OtherBasisRepository bases;
    private final OtherBasisAccess access;
    private final OtherBasisTasks tasks;
    private final ConsentEndings consents;
    private final Clock clock;

    OtherBasisWorkflow(
            OtherBasisRepository bases,
            OtherBasisAccess access,
            OtherBasisTasks tasks,
            ConsentEndings consents,
            Clock clock) {
        this.bases = bases;
        this.access = access;
        this.tasks = tasks;
        this.consents = consents;
        this.clock = clock;
    }

    /** In the transaction that invokes it. */
    void invoked(@Observes OtherBasisInvoked invoked) {
        var used = new OtherBasis(invoked);
        bases.persistAndFlush(used);
        tasks.askSupervisors(used);
        if (invoked.told()) tasks.tellWorkers(used);
    }

    /** What was not justified ends with the decision; what waited is told with it. */
    OtherBasisView decide(UUID id, boolean justified) {
        var used = access.toDecide(id);
        used.decide(justified, access.decider(), clock.instant());
        bases.flush();
        if (justified) consents.confirm(id, used.agency);
        else consents.reject(id, used.agency);
        tasks.decided(used);
        if (justified && used.waits) tasks.tellWorkers(used);
        Log.infof("Other basis %s: %s", id, used.state);
        return access.see(id);
    }
}
