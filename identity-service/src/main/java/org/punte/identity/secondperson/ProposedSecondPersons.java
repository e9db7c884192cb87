package org.punte.identity.secondperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.punte.web.caller.Caller;

/** Who was named and waits for whoever keeps the network: without those in which the caller has a part. */
@ApplicationScoped
@Transactional
class ProposedSecondPersons {
    private final PartnerSupervisorRepository named;
    private final Reach reach;
    private final Caller caller;

    ProposedSecondPersons(PartnerSupervisorRepository named, Reach reach, Caller caller) {
        this.named = named;
        this.reach = reach;
        this.caller = caller;
    }

    List<SecondPersonView> pending() {
        var own = caller.account();
        return reach.everywhere(named::agenciesThatWait, named::proposedOf).stream()
                .filter(naming -> !naming.proposedBy.equals(own) && !naming.account.equals(own))
                .map(SecondPersonView::of)
                .toList();
    }
}
