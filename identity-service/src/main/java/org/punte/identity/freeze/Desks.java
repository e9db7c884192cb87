package org.punte.identity.freeze;

import static org.punte.web.caller.Roles.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;

/** Who answers referrals at the acting agency. Awake is who was here today or yesterday; let in again is not here. */
@ApplicationScoped
class Desks {
    private final AccountDirectory directory;
    private final Clock clock;

    Desks(AccountDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether nobody else awake would answer. */
    boolean isLastAwake(Entry account) {
        return isDesk(account)
                && directory.people().stream()
                        .noneMatch(other -> !other.account().equals(account.account())
                                && !other.blocked()
                                && isDesk(other)
                                && isAwake(other));
    }

    static boolean isDesk(Entry account) {
        return account.roles().contains(DESK);
    }

    boolean isAwake(Entry account) {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return account.came()
                && account.lastSeenOn() != null
                && !account.lastSeenOn().isBefore(yesterday);
    }
}
