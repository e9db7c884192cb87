package org.punte.identity.blocking;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.rolegrant.RoleGranting;

/** Somebody comes back to the acting agency. One administrator alone makes nobody a supervisor, also not again. */
@ApplicationScoped
class Return {
    private final AccountAccess access;
    private final AccountChanges accounts;
    private final RoleGranting roles;

    Return(AccountAccess access, AccountChanges accounts, RoleGranting roles) {
        this.access = access;
        this.accounts = accounts;
        this.roles = roles;
    }

    UnblockView of(Entry account) {
        accounts.unblock(account.account(), RoleGranting.ordinary(account.roles()));
        var pending = roles.askFor(account.account(), account.roles());
        return UnblockView.of(access.requireColleague(account.account()), pending.orElse(null));
    }
}
