package org.punte.identity.blocking;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.identity.agency.AgencyMoves;
import org.punte.web.caller.Acting;

/** An agency leaves: its people are stopped but for the supervisors, who decide what is open. */
@ApplicationScoped
@Transactional
class AgencyClosing {
    private final AccountDirectory directory;
    private final Blocking blocking;
    private final Acting acting;

    AgencyClosing(AccountDirectory directory, Blocking blocking, Acting acting) {
        this.directory = directory;
        this.blocking = blocking;
        this.acting = acting;
    }

    void on(@Observes AgencyMoves.Closing closing) {
        acting.as(closing.agency(), this::stopOthers);
    }

    private void stopOthers() {
        directory.people().stream()
                .filter(one -> !one.blocked() && !one.roles().contains(SUPERVISOR))
                .forEach(one -> blocking.block(one.account(), BlockReason.AGENCY_CLOSED));
    }
}
