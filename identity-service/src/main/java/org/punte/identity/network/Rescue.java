package org.punte.identity.network;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.web.caller.Acting;

/** A network that has lost its last administrator gets one again, by the hand of whoever runs the host. Else it does nothing. */
@ApplicationScoped
@Transactional
class Rescue {
    private final AccountDirectory directory;
    private final AccountChanges accounts;
    private final Acting acting;

    Rescue(AccountDirectory directory, AccountChanges accounts, Acting acting) {
        this.directory = directory;
        this.accounts = accounts;
        this.acting = acting;
    }

    /** True when the account keeps the network from now on. */
    boolean rescue(UUID agency, UUID account) {
        if (directory.hasNetworkAdministrator()) return false;
        acting.as(agency, () -> directory.find(account).ifPresent(this::raise));
        return directory.hasNetworkAdministrator();
    }

    private void raise(Entry account) {
        if (account.blocked()) accounts.unblock(account.account(), account.roles());
        accounts.grant(account.account(), Set.of(NETWORK_ADMIN));
        Log.warnf("Account %s of agency %s keeps the network now", account.account(), account.agency());
    }
}
