package org.punte.identity.disclosure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.punte.identity.neverlist.WorkerListed;

/** Whoever is put on a never-list is named in no grant any more: also those who follow grants elsewhere learn so. */
@ApplicationScoped
@Transactional(MANDATORY)
class ListedWorkers {
    private final GrantRepository grants;
    private final GrantWorkflow workflow;
    private final LiveGrants live;

    ListedWorkers(GrantRepository grants, GrantWorkflow workflow, LiveGrants live) {
        this.grants = grants;
        this.workflow = workflow;
        this.live = live;
    }

    /** In the transaction that writes the entry. Reading is refused by the list itself, whatever a grant says. */
    void leave(@Observes WorkerListed listed) {
        for (var grant : grants.openAbout(listed.person())) {
            if (!grant.workers().contains(listed.account())) continue;
            var others = grant.workers().stream()
                    .filter(worker -> !worker.equals(listed.account()))
                    .toList();
            live.liveUntil(grant.id).ifPresent(until -> workflow.reassign(grant.referral, others, until));
        }
    }
}
