package org.punte.identity.blocking;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Collections;
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
    /** After so many failures the rest of a round waits for the next one. */
    private static final int ENOUGH = 3;

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
        var due = new ArrayList<>(directory.toSignOut());
        // in any order: those that fail are not the first for ever
        Collections.shuffle(due);
        attempt(due);
    }

    /** One that fails holds up nobody; several say that Keycloak is away, and the rest waits for the next round. */
    private void attempt(List<AccountDirectory.Due> due) {
        int failed = 0;
        for (var next = due.iterator(); next.hasNext() && failed < ENOUGH; ) if (!succeeds(next.next())) failed++;
    }

    private boolean succeeds(AccountDirectory.Due due) {
        try {
            end(due);
            return true;
        } catch (Rejection away) {
            Log.infof(
                    "Sessions of %s not ended yet: %s",
                    due.account(), away.type().slug());
            return false;
        }
    }

    /** Sessions are the same for all agencies of somebody: who never came to this one has none because of it. */
    private void end(AccountDirectory.Due due) {
        boolean stranger = acting.as(due.agency(), () -> directory.isStranger(due.account()));
        if (!stranger) users.signOut(due.account());
        acting.as(due.agency(), () -> accounts.signedOut(due.account()));
    }
}
