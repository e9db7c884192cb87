package org.punte.identity.account;

import static org.punte.identity.account.AccountProblem.ACCOUNT_BLOCKED;
import static org.punte.identity.account.AccountProblem.ACCOUNT_NOT_FOUND;
import static org.punte.identity.account.AccountProblem.LAST_OF_ITS_ROLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;
import org.punte.web.standing.Standings;

/**
 * Changes what accounts of the acting agency may do, and asks nobody whether it may: that is for the features to know.
 * Changes of one agency follow one another, so that what a feature saw of the others still holds.
 */
@ApplicationScoped
@Transactional
public class AccountChanges {
    /** Who has one of them may act as a second person for another agency. */
    private static final Set<String> FOR_OTHERS = Set.of(Roles.NETWORK_ADMIN, Roles.SUPERVISOR);

    private final AccountRepository accounts;
    private final Standings standings;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AccountChanges(AccountRepository accounts, Standings standings, Outbox outbox, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes an account of the acting agency. */
    public void hold() {
        accounts.hold(caller.agency());
    }

    /** Refuses when somebody was blocked: at the acting agency, or, who is of another one, wherever they could speak for this one. */
    public void requireNotBlocked(UUID id) {
        boolean blocked = accounts.findByIdOptional(new Account.Key(id, caller.agency()))
                .map(account -> account.blocked)
                .orElseGet(() -> speaksNowhere(id));
        if (blocked) throw ACCOUNT_BLOCKED.because("Account %s is blocked", id);
    }

    private boolean speaksNowhere(UUID id) {
        var memberships = accounts.membershipsOf(id);
        return !memberships.isEmpty()
                && memberships.stream()
                        .filter(membership -> !membership.blocked())
                        .flatMap(membership -> standings.of(id, membership.agency()).stream())
                        .noneMatch(standing -> standing.roles().stream().anyMatch(FOR_OTHERS::contains));
    }

    /** Gives roles; a blocked account gets none. */
    public void grant(UUID id, Set<String> roles) {
        var account = own(id);
        if (account.blocked) throw ACCOUNT_BLOCKED.because("Account %s is blocked", id);
        account.grant(roles);
        tell(account);
    }

    /** Takes roles away, but never the last desk or supervisor. */
    public void revoke(UUID id, Set<String> roles) {
        var account = own(id);
        if (roles.stream().anyMatch(account.aloneIn(accounts.ofAgency(account.agency))::contains))
            throw LAST_OF_ITS_ROLE.because("Give it to somebody else first");
        account.revoke(roles);
        tell(account);
    }

    /** From now on it gets nothing more, anywhere. Once blocked it stays blocked for the first reason. */
    public void block(UUID id, BlockReason why) {
        var account = own(id);
        if (account.blocked) return;
        account.block(why, clock.instant());
        tell(account);
        Log.infof("Account %s blocked at agency %s: %s", id, account.agency, why);
    }

    /** Lets it in again, with no more than these roles. */
    public void unblock(UUID id, Set<String> roles) {
        var account = own(id);
        account.unblock(roles, clock.instant());
        tell(account);
        Log.infof("Account %s unblocked at agency %s", id, caller.agency());
    }

    /** Until then it opens nothing sealed. Returns the account's new version. */
    public int closeVault(UUID id, Instant until) {
        var account = own(id);
        account.vaultClosedUntil = until;
        accounts.flush();
        tell(account);
        return account.version;
    }

    /** The same where it would open before {@code atLeast}; who has no account any more has nothing to close. */
    public void keepVaultClosed(UUID id, Instant atLeast, Instant until) {
        hold();
        accounts.present(id, caller.agency())
                .filter(account -> account.vaultClosedUntil == null || account.vaultClosedUntil.isBefore(atLeast))
                .ifPresent(account -> closeVault(id, until));
    }

    /** An administrator said that this one still works here. */
    public void confirm(UUID id) {
        own(id).confirmedAt = clock.instant();
    }

    /** The caller is here today. */
    public void noteSeen() {
        accounts.noteSeen(caller.account(), caller.agency(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Keycloak has ended the sessions. */
    public void signedOut(UUID id) {
        accounts.signedOut(id, caller.agency());
    }

    private Account own(UUID id) {
        hold();
        return accounts.present(id, caller.agency()).orElseThrow(() -> ACCOUNT_NOT_FOUND.because("No account %s", id));
    }

    private void tell(Account account) {
        standings.put(account.standing());
        outbox.publish(AccountEvent.Changed.of(account));
    }
}
