package org.punte.identity.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What happens to grants without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class GrantUpkeep {
    private static final int CHUNK = 100;

    private final GrantRepository grants;
    private final GrantWorkflow workflow;
    private final LiveGrants live;
    private final Outbox outbox;
    private final Acting acting;

    GrantUpkeep(GrantRepository grants, GrantWorkflow workflow, LiveGrants live, Outbox outbox, Acting acting) {
        this.grants = grants;
        this.workflow = workflow;
        this.live = live;
        this.outbox = outbox;
        this.acting = acting;
    }

    List<GrantRepository.Due> due(Clock clock) {
        return grants.due(clock.instant(), CHUNK);
    }

    void end(GrantRepository.Due due) {
        acting.as(due.agency(), () -> workflow.endCompleted(due.id()));
    }

    /** Live ones only: who asks for a retelling has forgotten the others already. */
    int tellAgain(UUID agency) {
        return grants.openOf(agency).stream()
                .mapToInt(grant -> live.liveUntil(grant.id)
                        .map(until -> tell(grant.opened(until)))
                        .orElse(0))
                .sum();
    }

    private int tell(GrantEvent event) {
        outbox.publish(event);
        return 1;
    }
}
