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
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyDirectory.Listed;
import org.punte.web.caller.Acting;

/** A network that has lost its last administrator gets one again, by the hand of whoever runs the host. Else it does nothing, and says why. */
@ApplicationScoped
@Transactional
class Rescue {
    private final AgencyDirectory agencies;
    private final AccountDirectory directory;
    private final AccountChanges accounts;
    private final Acting acting;

    Rescue(AgencyDirectory agencies, AccountDirectory directory, AccountChanges accounts, Acting acting) {
        this.agencies = agencies;
        this.directory = directory;
        this.accounts = accounts;
        this.acting = acting;
    }

    /** What came of it. */
    enum Outcome {
        RESCUED("it keeps the network from now on"),
        NOT_NEEDED(
                "nothing done: an account may keep the network already; whoever cannot sign in to it is helped in Keycloak"),
        NO_SUCH_ACCOUNT("nothing done: this agency has no such account"),
        AGENCY_AWAY("nothing done: nobody signs in for this agency");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /** Whether the account keeps the network from now on, or why not. Whoever asked reads it in the log. */
    Outcome rescue(UUID agency, UUID account) {
        var outcome = attempt(agency, account);
        Log.warnf("Rescue for account %s of agency %s: %s", account, agency, outcome.words);
        return outcome;
    }

    private Outcome attempt(UUID agency, UUID account) {
        if (directory.hasNetworkAdministrator()) return Outcome.NOT_NEEDED;
        if (agencies.find(agency).filter(Listed::signsIn).isEmpty()) return Outcome.AGENCY_AWAY;
        return acting.as(agency, () -> directory.find(account).map(this::raise).orElse(Outcome.NO_SUCH_ACCOUNT));
    }

    private Outcome raise(Entry account) {
        if (account.blocked()) accounts.unblock(account.account(), account.roles());
        accounts.grant(account.account(), Set.of(NETWORK_ADMIN));
        return Outcome.RESCUED;
    }
}
