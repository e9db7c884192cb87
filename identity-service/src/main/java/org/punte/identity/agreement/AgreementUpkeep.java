package org.punte.identity.agreement;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agreement.AgreementRepository.Due;
import org.punte.identity.agreement.AgreementRepository.DueWarning;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What happens to agreements without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class AgreementUpkeep {
    private final AgreementRepository agreements;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    AgreementUpkeep(AgreementRepository agreements, Outbox outbox, Acting acting, Clock clock) {
        this.agreements = agreements;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    List<Due> ended(int most) {
        return agreements.due(clock.instant(), most);
    }

    List<DueWarning> endingSoon(int most) {
        return agreements.dueWarnings(clock.instant(), most);
    }

    void expire(Due due) {
        acting.as(
                due.agency(),
                () -> agreements
                        .lock(due.id())
                        .filter(agreement -> agreement.state == AgreementState.CONFIRMED)
                        .ifPresent(this::expire));
    }

    /** Claim and event commit together: said once, whoever else is at it. */
    void warn(DueWarning due) {
        acting.as(due.agency(), () -> {
            if (!agreements.claimWarning(due.id(), due.days(), clock.instant())) return;
            outbox.publish(AgreementEvent.Expiring.of(agreements.findById(due.id()), due.days()));
            Log.infof("Agreement %s ends within %d days", due.id(), due.days());
        });
    }

    int tellAgain(UUID agency) {
        var all = agreements.proposedBy(agency);
        all.forEach(agreement -> outbox.publish(AgreementEvent.Changed.of(agreement)));
        return all.size();
    }

    private void expire(Agreement agreement) {
        agreement.expire();
        agreements.flush();
        outbox.publish(AgreementEvent.Changed.of(agreement));
        outbox.publish(AgreementEvent.Ended.of(agreement));
        Log.infof("Agreement %s expired", agreement.id);
    }
}
