package org.punte.identity.agreement;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.secondperson.Awaited;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.messaging.Outbox;

/** What the administrators of two agencies do with their agreement; one transaction each. */
@ApplicationScoped
@Transactional
class AgreementWorkflow {
    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final AgreementTerms terms;
    private final Outbox outbox;
    private final Clock clock;

    AgreementWorkflow(
            AgreementRepository agreements, AgreementAccess access, AgreementTerms terms, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.terms = terms;
        this.outbox = outbox;
        this.clock = clock;
    }

    AgreementView see(UUID id) {
        return AgreementView.of(access.visible(id), clock.instant());
    }

    AgreementView propose(UUID proposer, ProposeAgreement command) {
        var now = clock.instant();
        var endsAt = terms.endOf(command, proposer, now);
        var agreement = new Agreement(command, proposer, endsAt, now);
        agreements.persist(agreement);
        var view = tell(agreement);
        outbox.publish(
                new Awaited(agreement.id, agreement.partner, What.AGREEMENT, List.of(), List.of(), agreement.version));
        return view;
    }

    /** Two in force at once would leave open what may be shared: the later one counts. */
    AgreementView confirm(UUID id) {
        var agreement = access.confirmable(id);
        agreement.state.to(AgreementState.CONFIRMED);
        terms.requireAhead(agreement, clock.instant());
        agreements.lockConfirmed(agreement.proposer, agreement.partner).ifPresent(earlier -> {
            earlier.replace();
            tell(earlier);
        });
        agreement.confirm();
        return tell(agreement);
    }

    /** Either side, at any time; a proposal is taken back, or declined, in the same way. */
    AgreementView terminate(UUID id) {
        var agreement = access.movable(id);
        boolean counted = agreement.state == AgreementState.CONFIRMED;
        agreement.terminate();
        var view = tell(agreement);
        if (counted) outbox.publish(AgreementEvent.Ended.of(agreement));
        return view;
    }

    private AgreementView tell(Agreement agreement) {
        agreements.flush();
        outbox.publish(AgreementEvent.Changed.of(agreement));
        Log.infof("Agreement %s became %s", agreement.id, agreement.state);
        return AgreementView.of(agreement, clock.instant());
    }
}
