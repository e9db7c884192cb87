package org.punte.identity.account;

import static org.punte.identity.account.AccountProblem.ACCOUNT_NOT_FOUND;
import static org.punte.identity.account.AccountProblem.INITIAL_PASSWORD_REFUSED;
import static org.punte.identity.account.AccountProblem.ROLE_NOT_YOURS_TO_GIVE;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Who may keep whose accounts: an agency's administrator its own, a network administrator everybody's. */
@ApplicationScoped
@Transactional
public class AccountAccess {
    private final AccountRepository accounts;
    private final AgencyDirectory agencies;
    private final AccountConfig config;
    private final Acting acting;
    private final Caller caller;

    AccountAccess(
            AccountRepository accounts, AgencyDirectory agencies, AccountConfig config, Acting acting, Caller caller) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.config = config;
        this.acting = acting;
        this.caller = caller;
    }

    /** The agency whose accounts the caller may keep; another's answers like an unknown one. */
    public void requireKept(UUID agency) {
        if (!keeps(agency)) throw agencies.unknown(agency);
        agencies.require(agency);
    }

    void requireCreatable(CreateAccount command) {
        requireKept(command.agency());
        requireGivable(command.roles());
        if (!config.initialPasswords()) throw INITIAL_PASSWORD_REFUSED.because("People are let in by an invitation");
    }

    /** Who may ask for these roles; whether it is done at once is another question. */
    public void requireGivable(Set<String> roles) {
        if (roles.contains(NETWORK_ADMIN) && !caller.is(NETWORK_ADMIN))
            throw ROLE_NOT_YOURS_TO_GIVE.because("%s is given by network administrators", NETWORK_ADMIN);
    }

    /** A person whose account at an agency the caller may keep: at the caller's own, else at the one that is meant. */
    public AccountDirectory.Entry requireKeptPerson(UUID id, @Nullable UUID agency) {
        return AccountDirectory.entry(kept(id, agency));
    }

    /** Somebody of the caller's own agency. */
    public AccountDirectory.Entry requireColleague(UUID id) {
        return accounts.findByIdOptional(new Account.Key(id, caller.agency()))
                .map(AccountDirectory::entry)
                .orElseThrow(() -> unknown(id));
    }

    Account kept(UUID id, @Nullable UUID agency) {
        return meant(id, agency)
                .map(at -> acting.as(at, () -> accounts.findById(new Account.Key(id, at))))
                .orElseThrow(() -> unknown(id));
    }

    /** Where there are several the caller must say which. */
    private Optional<UUID> meant(UUID id, @Nullable UUID agency) {
        var kept = accounts.membershipsOf(id).stream()
                .map(AccountRepository.Membership::agency)
                .filter(this::keeps)
                .filter(at -> agency == null || at.equals(agency))
                .toList();
        if (kept.contains(caller.agency())) return Optional.of(caller.agency());
        return kept.size() == 1 ? Optional.of(kept.get(0)) : Optional.empty();
    }

    private static Rejection unknown(UUID id) {
        return ACCOUNT_NOT_FOUND.because("No account %s", id);
    }

    private boolean keeps(UUID agency) {
        return caller.is(NETWORK_ADMIN) || caller.agency().equals(agency);
    }
}
