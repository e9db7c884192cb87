package org.punte.referrals.unmet;

import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.EXPIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.call.CallWorkflow;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;

/** Who was asked for the same, one after the other by referrals or several at once in calls. Runs as the sender. */
@ApplicationScoped
class Tried {
    private final ReferralUpkeep referrals;
    private final CallWorkflow calls;

    Tried(ReferralUpkeep referrals, CallWorkflow calls) {
        this.referrals = referrals;
        this.calls = calls;
    }

    /** What came of asking since then, as it is at this moment. */
    Noes of(Need need, Instant since, Instant now) {
        var asked = referrals.askedFor(need.sender(), need.person(), need.service(), since);
        var standing = new HashSet<UUID>(calls.couldNotHelp(need.person(), need.service(), since));
        var given = new HashSet<UUID>(standing);
        for (var referral : asked) {
            if (referral.status() != DECLINED && referral.status() != EXPIRED) continue;
            given.add(referral.receiver());
            if (!referral.isUndoableAt(now)) standing.add(referral.receiver());
        }
        return new Noes(isMet(asked), given.size(), standing.size());
    }

    private static boolean isMet(List<ReferralSheet> asked) {
        return asked.stream().anyMatch(referral -> referral.status().isTakenOn());
    }

    /**
     * Agencies that could not help; each counts once, however it was asked.
     *
     * @param isMet somebody has taken it on
     * @param given also those that may take their no back
     * @param standing for good
     */
    record Noes(boolean isMet, int given, int standing) {}
}
