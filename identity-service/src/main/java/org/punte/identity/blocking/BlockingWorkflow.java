package org.punte.identity.blocking;

import static org.punte.identity.blocking.BlockingProblem.ACCOUNT_FROZEN;
import static org.punte.identity.blocking.BlockingProblem.ACCOUNT_NOT_BLOCKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.account.BlockReason;
import org.punte.identity.secondperson.SecondPerson;

/** What an administrator does when somebody leaves or comes back; one transaction each. */
@ApplicationScoped
@Transactional
class BlockingWorkflow {
    private final AccountAccess access;
    private final Blocking blocking;
    private final Return back;
    private final Leftovers leftovers;
    private final SecondPerson second;

    BlockingWorkflow(AccountAccess access, Blocking blocking, Return back, Leftovers leftovers, SecondPerson second) {
        this.access = access;
        this.blocking = blocking;
        this.back = back;
        this.leftovers = leftovers;
        this.second = second;
    }

    BlockView block(UUID id, @Nullable UUID agency, BlockReason why) {
        var account = access.requireKeptPerson(id, agency);
        second.requireAnother(id);
        return second.inTheName(account.agency(), () -> {
            blocking.block(id, why);
            return leftovers.of(access.requireColleague(id));
        });
    }

    BlockView see(UUID id) {
        var account = access.requireKeptPerson(id, null);
        return second.inTheName(account.agency(), () -> leftovers.of(account));
    }

    /** Also for what no hand blocked: what is left to do is told until it is done. */
    BlockView left(UUID id, @Nullable UUID agency) {
        var account = access.requireKeptPerson(id, agency);
        requireBlocked(account);
        return second.inTheName(account.agency(), () -> leftovers.of(account));
    }

    UnblockView unblock(UUID id, @Nullable UUID agency) {
        var account = access.requireKeptPerson(id, agency);
        second.requireAnother(id);
        requireUnblockable(account);
        return second.inTheName(account.agency(), () -> back.of(account));
    }

    UnblockView unblocked(UUID id) {
        return UnblockView.of(access.requireKeptPerson(id, null), null);
    }

    private static void requireUnblockable(Entry account) {
        requireBlocked(account);
        if (account.blockedWhy() == BlockReason.FROZEN)
            throw ACCOUNT_FROZEN.because("Two people lift a freeze, at /unfreeze");
    }

    private static void requireBlocked(Entry account) {
        if (!account.blocked()) throw ACCOUNT_NOT_BLOCKED.because("Account %s may sign in", account.account());
    }
}
