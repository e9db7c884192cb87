package org.punte.identity.blocking;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.web.caller.Acting;
import org.punte.web.problem.Rejection;

/** Ends the sessions of blocked people in Keycloak: at once where it answers, else later. A block never waits for it. */
@ApplicationScoped
class SignOuts {
    private final AccountDirectory directory;
    private final AccountChanges accounts;
    private final KeycloakAccounts users;
    private final Acting acting;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    SignOuts(AccountDirectory directory, AccountChanges accounts, KeycloakAccounts users, Acting acting) {
        this.directory = directory;
        this.accounts = accounts;
        this.users = users;
        this.acting = acting;
    }

    /** However many are blocked at a time, one thread sees to them, each once: requests need the other threads. */
    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Blocking.Blocked blocked) {
        executor.execute(() -> attempt(List.of(new AccountDirectory.Due(blocked.account(), blocked.agency()))));
    }

    @Scheduled(every = "{identity.blocking.sign-out-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void endDue() {
        attempt(directory.toSignOut());
    }

    private void attempt(List<AccountDirectory.Due> due) {
        try {
            due.forEach(this::end);
        } catch (Rejection away) {
            Log.infof("Sessions not ended yet: %s", away.type().slug());
        }
    }

    /** Sessions are the same for all agencies of somebody: who never came to this one has none because of it. */
    private void end(AccountDirectory.Due due) {
        boolean stranger = acting.as(due.agency(), () -> directory.isStranger(due.account()));
        if (!stranger) users.signOut(due.account());
        acting.as(due.agency(), () -> accounts.signedOut(due.account()));
    }
}
