package org.punte.identity.blocking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.BlockReason;
import org.punte.web.caller.Caller;

/** Stops an account of the acting agency, and asks nobody whether it may. */
@ApplicationScoped
@Transactional
public class Blocking {
    private final AccountChanges accounts;
    private final Caller caller;
    private final Event<Blocked> blocked;

    Blocking(AccountChanges accounts, Caller caller, Event<Blocked> blocked) {
        this.accounts = accounts;
        this.caller = caller;
        this.blocked = blocked;
    }

    /** An account of this agency was blocked in this transaction. */
    public record Blocked(UUID account, UUID agency) {}

    /** Standing and event are in this transaction; Keycloak's sessions end when it is committed. */
    public void block(UUID account, BlockReason why) {
        accounts.block(account, why);
        blocked.fire(new Blocked(account, caller.agency()));
    }
}
