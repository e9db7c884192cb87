package org.punte.referrals.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** Which moves the caller could make now with all of a party, as far as the rule book, the caller's roles and the clocks say. */
@ApplicationScoped
class PartyMoves {
    private final Caller caller;
    private final Deadlines deadlines;

    PartyMoves(Caller caller, Deadlines deadlines) {
        this.caller = caller;
        this.deadlines = deadlines;
    }

    List<Move> of(Party party, List<ReferralSheet> referrals) {
        if (party.receiver.equals(caller.agency())) return ofReceiver(referrals);
        return mine(referrals.stream().anyMatch(Parties::isAsked) ? Stream.of(Move.INFORMATION) : Stream.empty());
    }

    private List<Move> ofReceiver(List<ReferralSheet> referrals) {
        var open = referrals.stream().filter(Parties::isOpen).toList();
        var answered = referrals.stream().filter(Parties::isAnswered).toList();
        var now = deadlines.now();
        boolean undoable = referrals.stream().noneMatch(Parties::hasGoneOn) && all(answered, r -> r.isUndoableAt(now));
        return mine(Stream.of(
                        Move.ACKNOWLEDGEMENT,
                        Move.INFORMATION_REQUEST,
                        Move.ACCEPTANCE,
                        Move.WAITLISTING,
                        Move.DECLINE,
                        Move.ANSWER_UNDONE)
                .filter(move -> switch (move) {
                    case ACKNOWLEDGEMENT -> open.stream().anyMatch(r -> r.status() == ReferralStatus.SENT);
                    case INFORMATION_REQUEST -> all(open, r -> move.leavesFrom(r.status()) && r.mayBeAsked());
                    case ANSWER_UNDONE -> undoable;
                    default -> all(open, r -> move.leavesFrom(r.status()));
                }));
    }

    private List<Move> mine(Stream<Move> moves) {
        return moves.filter(move -> move.who().includes(caller)).toList();
    }

    private static boolean all(List<ReferralSheet> some, Predicate<ReferralSheet> rule) {
        return !some.isEmpty() && some.stream().allMatch(rule);
    }
}
