package org.punte.referrals.unmet;

import static org.punte.referrals.life.ReferralStatus.COMPLETED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** What came of asking since then, as it is at this moment. What was asked before the need was met last is another need. */
    Noes of(Need need, Instant since, Instant now) {
        var asked = referrals.askedFor(need.sender(), need.person(), need.service(), since);
        var anew = latest(asked, Tried::hasMet, since);
        var standing = new HashSet<UUID>(calls.couldNotHelp(need.person(), need.service(), anew));
        var given = new HashSet<UUID>(standing);
        for (var referral : asked) {
            if (!referral.status().isNo() || referral.brought().sentAt.isBefore(anew)) continue;
            given.add(referral.receiver());
            if (!referral.isUndoableAt(now)) standing.add(referral.receiver());
        }
        return new Noes(isInHand(asked), given.size(), standing.size(), anew, latest(asked, Tried::wasLetGo, since));
    }

    private static boolean isInHand(List<ReferralSheet> asked) {
        return asked.stream().anyMatch(referral -> referral.status().isInHand());
    }

    private static boolean hasMet(ReferralSheet referral) {
        return referral.status() == COMPLETED && referral.brought().outcome.isServed();
    }

    private static boolean wasLetGo(ReferralSheet referral) {
        return referral.wasTakenOn() && !referral.status().isInHand();
    }

    private static Instant latest(List<ReferralSheet> asked, Predicate<ReferralSheet> which, Instant since) {
        return asked.stream()
                .filter(which)
                .map(referral -> referral.brought().statusSince)
                .filter(since::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    /**
     * Agencies that could not help; each counts once, however it was asked.
     *
     * @param isMet somebody has taken it on
     * @param given also those that may take their no back
     * @param standing for good
     * @param anew since when it is asked for
     * @param letGo when somebody had it in hand last; whatever was told before is not known of what is asked now
     */
    record Noes(boolean isMet, int given, int standing, Instant anew, Instant letGo) {}
}
