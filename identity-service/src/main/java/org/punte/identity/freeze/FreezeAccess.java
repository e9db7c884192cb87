package org.punte.identity.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;

/** Who may freeze whom: colleagues of the same agency, never oneself. Who may undo it: two second people. */
@ApplicationScoped
@Transactional
class FreezeAccess {
    private final AccountAccess accounts;
    private final AgencyDirectory agencies;
    private final SecondPerson second;
    private final Caller caller;

    FreezeAccess(AccountAccess accounts, AgencyDirectory agencies, SecondPerson second, Caller caller) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.second = second;
        this.caller = caller;
    }

    Entry freezable(UUID id) {
        var account = accounts.requireColleague(id);
        second.requireAnother(id);
        second.requireOpen(!account.blocked());
        return account;
    }

    void requireAnother(@Nullable UUID... involved) {
        second.requireAnother(involved);
    }

    void requireOpen(boolean open) {
        second.requireOpen(open);
    }

    /** As the clock on the wall of the caller's agency shows it. */
    ZonedDateTime local(Instant now) {
        return now.atZone(agencies.require(caller.agency()).zone());
    }

    UUID caller() {
        return caller.account();
    }

    <T> Optional<T> asSecondPerson(@Nullable UUID agency, Function<UUID, T> work) {
        var at = agency == null ? caller.agency() : agency;
        return second.actingFor(Optional.of(at), () -> work.apply(at));
    }
}
