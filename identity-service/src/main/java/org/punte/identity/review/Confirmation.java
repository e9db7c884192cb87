package org.punte.identity.review;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.identity.blocking.Blocking;

/** What it means that somebody of the acting agency is confirmed, by an administrator or by coming, or not. */
@ApplicationScoped
@Transactional
public class Confirmation {
    private final AccountChanges accounts;
    private final AccountDirectory directory;
    private final Blocking blocking;
    private final ReviewEscalationRepository escalations;
    private final Clock clock;

    Confirmation(
            AccountChanges accounts,
            AccountDirectory directory,
            Blocking blocking,
            ReviewEscalationRepository escalations,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.blocking = blocking;
        this.escalations = escalations;
        this.clock = clock;
    }

    void stays(UUID account) {
        accounts.confirm(account);
    }

    void leaves(UUID account, BlockReason why) {
        blocking.block(account, why);
    }

    /** Blocks, but never the last desk or supervisor: then somebody outside looks first. */
    public void isNotConfirmed(AccountDirectory.Due due, BlockReason why) {
        accounts.hold();
        if (directory.rolesAlone(due.account()).isEmpty()) leaves(due.account(), why);
        else escalate(due, why);
    }

    private void escalate(AccountDirectory.Due due, BlockReason why) {
        if (escalations.openAccountsOf(due.agency()).contains(due.account())) return;
        escalations.persistAndFlush(new ReviewEscalation(due.agency(), due.account(), clock.instant()));
        Log.warnf(
                "Account %s is the last of its role at agency %s: not blocked (%s), a network administrator decides",
                due.account(), due.agency(), why);
    }
}
