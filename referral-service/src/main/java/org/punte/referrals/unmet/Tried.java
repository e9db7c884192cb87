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

    /** Whether nobody has taken it on, and so many agencies could not help; each counts once, however it was asked. */
    boolean inVain(Need need, Instant since, int agencies) {
        var asked = referrals.askedFor(need.sender(), need.person(), need.service(), since);
        return !isMet(asked) && couldNotHelp(need, asked, since) >= agencies;
    }

    private int couldNotHelp(Need need, List<ReferralSheet> asked, Instant since) {
        var agencies = new HashSet<UUID>(calls.couldNotHelp(need.person(), need.service(), since));
        for (var referral : asked)
            if (referral.status() == DECLINED || referral.status() == EXPIRED) agencies.add(referral.receiver());
        return agencies.size();
    }

    private static boolean isMet(List<ReferralSheet> asked) {
        return asked.stream().anyMatch(referral -> referral.status().isTakenOn());
    }
}
