package org.punte.identity.agency;

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
    private final AgencyDirectory directory;
    private final Outbox outbox;
    private final Clock clock;

    AgencyWorkflow(
            AgencyRepository agencies, AgencyAccess access, AgencyDirectory directory, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.directory = directory;
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
        if (command.guardian() != null) directory.requireGuardian(command.guardian(), id);
        agency.change(command, clock.instant());
        return tell(agency);
    }

    AgencyView releaseGuardian(UUID id, IntConsumer seen) {
        var agency = access.own(id);
        seen.accept(agency.version);
        agency.guardian = null;
        return tell(agency);
    }

    private AgencyView tell(Agency agency) {
        agencies.flush();
        outbox.publish(AgencyEvent.Changed.of(agency));
        return AgencyView.of(agency);
    }
}
