package org.punte.identity.account;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.Enrolment.Arrived;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** What administrators do with accounts; one transaction each. */
@ApplicationScoped
@Transactional
class AccountWorkflow {
    private final AccountAccess access;
    private final Enrolment enrolment;
    private final Acting acting;
    private final Event<Arrived> arrivals;
    private final Caller caller;

    AccountWorkflow(AccountAccess access, Enrolment enrolment, Acting acting, Event<Arrived> arrivals, Caller caller) {
        this.access = access;
        this.enrolment = enrolment;
        this.acting = acting;
        this.arrivals = arrivals;
        this.caller = caller;
    }

    AccountView create(CreateAccount command) {
        access.requireCreatable(command);
        boolean fromNetwork = caller.is(NETWORK_ADMIN);
        var id = acting.as(command.agency(), caller.account(), () -> enrolled(command, fromNetwork));
        return see(id, command.agency());
    }

    private UUID enrolled(CreateAccount command, boolean fromNetwork) {
        var id = enrolment.enrol(command);
        if (fromNetwork) arrivals.fire(new Arrived(command.email()));
        return id;
    }

    AccountView see(UUID id, @Nullable UUID agency) {
        return AccountView.of(access.kept(id, agency));
    }
}
