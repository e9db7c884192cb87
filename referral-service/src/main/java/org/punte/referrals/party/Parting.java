package org.punte.referrals.party;

import static java.util.Objects.requireNonNull;
import static org.punte.referrals.life.Move.COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.punte.referrals.alarm.Alarms;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.referral.Companions;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * Somebody came only together with others, and ends alone. What becomes of those who are left is nobody's to decide but their workers', so
 * these are told of their own, and never of whom they miss.
 */
@ApplicationScoped
class Parting {
    private final PartyRepository parties;
    private final Companions companions;
    private final Alarms alarms;

    Parting(PartyRepository parties, Companions companions, Alarms alarms) {
        this.parties = parties;
        this.companions = companions;
        this.alarms = alarms;
    }

    /** Whoever has been helped has not left the others; what ends without a service has, under whatever name. */
    void moved(@Observes ReferralMoved moved) {
        if (!moved.status().isOver() || moved.before().isOver() || isHelped(moved)) return;
        var others = companions.besides(moved.id());
        var left = others.stream().filter(other -> isLeft(other, moved)).toList();
        if (left.isEmpty() || !isOnlyTogether(left)) return;
        int gone = 1
                + (int) others.stream().filter(other -> other.status().isOver()).count();
        var all = Stream.concat(Stream.of(moved.id()), others.stream().map(ReferralSheet::id))
                .sorted()
                .toList();
        left.forEach(one -> alarms.parted(one, gone, all, moved.at()));
    }

    private static boolean isHelped(ReferralMoved moved) {
        return moved.move() == COMPLETION
                && Outcome.valueOf(requireNonNull(moved.reason())).wasService();
    }

    /** An answer or its time is the same for all who wait; whoever still does hears of it in a moment. */
    private static boolean isLeft(ReferralSheet other, ReferralMoved moved) {
        if (other.status().isOver()) return false;
        return switch (moved.move()) {
            case DECLINE, REDIRECTION, EXPIRY -> other.status().isTakenOn();
            default -> true;
        };
    }

    private boolean isOnlyTogether(List<ReferralSheet> some) {
        return parties.findById(some.get(0).brought().party).together == Together.ONLY;
    }
}
