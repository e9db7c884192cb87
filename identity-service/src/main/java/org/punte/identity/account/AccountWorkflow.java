package org.punte.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** What administrators do with accounts; one transaction each. */
@ApplicationScoped
@Transactional
class AccountWorkflow {
    private final AccountAccess access;
    private final Enrolment enrolment;
    private final Acting acting;
    private final Caller caller;

    AccountWorkflow(AccountAccess access, Enrolment enrolment, Acting acting, Caller caller) {
        this.access = access;
        this.enrolment = enrolment;
        this.acting = acting;
        this.caller = caller;
    }

    AccountView create(CreateAccount command) {
        access.requireCreatable(command);
        var id = acting.as(command.agency(), caller.account(), () -> enrolment.enrol(command));
        return see(id, command.agency());
    }

    AccountView see(UUID id, @Nullable UUID agency) {
        return AccountView.of(access.kept(id, agency));
    }
}
