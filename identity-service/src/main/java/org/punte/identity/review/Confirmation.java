package org.punte.identity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final Escalating escalating;

    Confirmation(AccountChanges accounts, AccountDirectory directory, Blocking blocking, Escalating escalating) {
        this.accounts = accounts;
        this.directory = directory;
        this.blocking = blocking;
        this.escalating = escalating;
    }

    /** The caller is here today. The question goes before the account, as where it is decided. */
    public void comes(UUID account, UUID agency) {
        escalating.came(account, agency);
        accounts.noteSeen();
    }

    /** Until the transaction ends nobody else is blocked at the acting agency, nor asked about. */
    void hold() {
        accounts.hold();
    }

    void stays(UUID account) {
        accounts.confirm(account);
    }

    void leaves(UUID account, BlockReason why) {
        blocking.block(account, why);
    }

    /** Blocks, but never the last desk or supervisor: then somebody outside looks first. */
    public void isNotConfirmed(AccountDirectory.Due due, BlockReason why) {
        hold();
        if (directory.rolesAlone(due.account()).isEmpty()) leaves(due.account(), why);
        else escalating.ask(due, why);
    }
}
