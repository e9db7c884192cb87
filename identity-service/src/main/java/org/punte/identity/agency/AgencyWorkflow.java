package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.GUARDIAN_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.punte.messaging.Outbox;

/** What the directory says and how that is changed; one transaction each. */
@ApplicationScoped
@Transactional
class AgencyWorkflow {
    private final AgencyRepository agencies;
    private final AgencyAccess access;
    private final Outbox outbox;
    private final Clock clock;

    AgencyWorkflow(AgencyRepository agencies, AgencyAccess access, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    AgencyView see(UUID id) {
        return AgencyView.of(access.visible(id));
    }

    AgencyView change(UUID id, ChangeAgency command, IntConsumer seen) {
        var agency = access.changeable(id, command);
        seen.accept(agency.version);
        command.requirePossible();
        if (command.guardian() != null) requireGuardian(command.guardian(), agency);
        agency.change(command, clock.instant());
        return tell(agency);
    }

    AgencyView releaseGuardian(UUID id, IntConsumer seen) {
        var agency = access.own(id);
        seen.accept(agency.version);
        agency.guardian = null;
        return tell(agency);
    }

    /** Its supervisors will decide for people in care: never one that investigates, nor one that is not trusted yet. */
    private void requireGuardian(UUID guardian, Agency agency) {
        agencies.findByIdOptional(guardian)
                .filter(other -> other.status == AgencyStatus.ACTIVE)
                .filter(other -> !other.id.equals(agency.id))
                .filter(other -> !other.kind.investigates())
                .orElseThrow(() -> GUARDIAN_NOT_POSSIBLE.because("Agency %s cannot be a guardian", guardian));
    }

    private AgencyView tell(Agency agency) {
        agencies.flush();
        outbox.publish(AgencyEvent.Changed.of(agency));
        return AgencyView.of(agency);
    }
}
