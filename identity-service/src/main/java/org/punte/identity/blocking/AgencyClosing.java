package org.punte.identity.blocking;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.account.BlockReason;
import org.punte.identity.account.Enrolment;
import org.punte.identity.agency.AgencyMoves;
import org.punte.web.caller.Acting;

/** An agency leaves: its people are stopped but for the supervisors, who decide what is open; or the guardian's do. */
@ApplicationScoped
@Transactional
class AgencyClosing {
    private final AccountDirectory directory;
    private final Enrolment enrolment;
    private final Blocking blocking;
    private final Acting acting;

    AgencyClosing(AccountDirectory directory, Enrolment enrolment, Blocking blocking, Acting acting) {
        this.directory = directory;
        this.enrolment = enrolment;
        this.blocking = blocking;
        this.acting = acting;
    }

    void on(@Observes AgencyMoves.Closing closing) {
        acting.as(closing.agency(), this::stopOthers);
        var guardians = supervisorsOf(closing.guardian());
        acting.as(closing.agency(), () -> admit(closing.agency(), guardians));
    }

    private void stopOthers() {
        directory.people().stream()
                .filter(one -> !one.blocked() && !one.roles().contains(SUPERVISOR))
                .forEach(one -> blocking.block(one.account(), BlockReason.AGENCY_CLOSED));
    }

    private List<Entry> supervisorsOf(@Nullable UUID guardian) {
        if (guardian == null) return List.of();
        return acting.as(guardian, () -> directory.people()).stream()
                .filter(one -> !one.blocked() && one.roles().contains(SUPERVISOR))
                .toList();
    }

    private void admit(UUID agency, List<Entry> guardians) {
        guardians.stream()
                .filter(one -> directory.find(one.account()).isEmpty())
                .forEach(one -> enrolment.admit(agency, one, Set.of(SUPERVISOR)));
    }
}
