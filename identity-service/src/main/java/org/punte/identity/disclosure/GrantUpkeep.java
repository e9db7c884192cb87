package org.punte.identity.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.consent.ConsentRegister;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What happens to grants without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class GrantUpkeep {
    private static final int TOLD = 500;

    private final GrantRepository grants;
    private final GrantWorkflow workflow;
    private final ConsentRegister consents;
    private final Outbox outbox;
    private final Acting acting;

    GrantUpkeep(
            GrantRepository grants, GrantWorkflow workflow, ConsentRegister consents, Outbox outbox, Acting acting) {
        this.grants = grants;
        this.workflow = workflow;
        this.consents = consents;
        this.outbox = outbox;
        this.acting = acting;
    }

    List<GrantRepository.Due> due(Clock clock, int most) {
        return grants.due(clock.instant(), most);
    }

    void end(GrantRepository.Due due) {
        acting.as(due.agency(), () -> workflow.endCompleted(due.id()));
    }

    /** In the transaction with which the agency leaves: whoever helps on, and reads no more from that moment, is told. */
    void ownerLeft(@Observes AgencyMoves.Departed departed) {
        acting.as(departed.agency(), () -> workflow.ownerLeft(departed.agency()));
    }

    /**
     * What is open, what is paused, and all that ever ended: whoever missed an end would take it for open, and which record came of
     * which person nothing else tells. Of those that come after {@code last}, some; their ids.
     */
    List<UUID> tellAgain(UUID agency, UUID last) {
        var told = grants.after(agency, last, TOLD);
        for (var grant : told) asItStands(grant).ifPresent(outbox::publish);
        return told.stream().map(grant -> grant.id).toList();
    }

    /** Until when its consent lasts, as it was told first: agencies, agreements and grace have news of their own, and come back. */
    private Optional<GrantEvent> asItStands(Grant grant) {
        if (grant.endedAt != null) return Optional.of(grant.ended());
        return grant.paused
                ? Optional.of(grant.stillPaused())
                : consents.endOf(grant.consent).map(grant::stillOpen);
    }
}
