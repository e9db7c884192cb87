package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Side;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.referrals.sheet.Asked;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Caller;

/** The door through which every move goes: whose it is, whether the rule book has it, its next version, what is told of it. */
@ApplicationScoped
@Transactional
public class ReferralMoves {
    private final ReferralAccess access;
    private final ReferralRepository referrals;
    private final ReferralTelling telling;
    private final Caller caller;
    private final Deadlines deadlines;

    ReferralMoves(
            ReferralAccess access,
            ReferralRepository referrals,
            ReferralTelling telling,
            Caller caller,
            Deadlines deadlines) {
        this.access = access;
        this.referrals = referrals;
        this.telling = telling;
        this.caller = caller;
        this.deadlines = deadlines;
    }

    /** Either side's, else 404. */
    public ReferralSheet visible(UUID id) {
        return access.visible(id).sheet();
    }

    /** The caller's own draft; {@code If-Match} must name what its author saw. */
    public ReferralSheet ownDraft(UUID id) {
        return access.ofAuthor(id).sheet();
    }

    /** A draft of the caller's own. */
    public ReferralSheet draft(Asked asked, Step drafting) {
        var referral = begun(asked);
        drafting.write(referral.brought);
        telling.tell(referral, drafting);
        return referral.sheet();
    }

    /** The caller's own draft asks for something else; {@code If-Match} must name what its author saw. */
    public ReferralSheet redraft(UUID id, Function<ReferralSheet, Asked> asked, Step redrafting) {
        var draft = access.ofAuthor(id);
        draft.ask(asked.apply(draft.sheet()));
        draft.make(redrafting, deadlines);
        telling.tell(draft, redrafting);
        return draft.sheet();
    }

    /** A referral that is sent at once; it has been the same as a draft for a moment. */
    public ReferralSheet send(Asked asked, Step sending) {
        var referral = begun(asked);
        referral.make(sending, deadlines);
        telling.tell(referral, sending);
        return referral.sheet();
    }

    /** A step that needs nothing but to be allowed. */
    public ReferralSheet make(UUID id, Step step) {
        return make(id, step.move(), referral -> step);
    }

    /** A step that is decided over the referral as it stands, after it is known to be the caller's and allowed. */
    public ReferralSheet make(UUID id, Move move, Function<ReferralSheet, Step> decision) {
        var referral = access.of(move.side(), id);
        referral.status.require(move, possible -> isOurs(possible, move.side()));
        var step = decision.apply(referral.sheet());
        referral.make(step, deadlines);
        telling.tell(referral, step);
        return referral.sheet();
    }

    /** A move that the caller's role allows at the side at which the caller stands. */
    private boolean isOurs(Move possible, Side side) {
        return possible.isOf(side) && possible.who().includes(caller);
    }

    /** Whether the sender asks the receiver for the same service for the same person once more, as far as the caller may see. */
    public boolean hasTwin(ReferralSheet referral) {
        return referrals.hasTwin(referral, new Reader(caller.agency(), caller.account()));
    }

    /** The caller's own that go on from this one, oldest first. */
    public List<UUID> children(ReferralSheet referral) {
        return referrals.children(referral.id(), new Reader(caller.agency(), caller.account()));
    }

    private Referral begun(Asked asked) {
        return new Referral(asked, caller.agency(), caller.account(), deadlines.now());
    }
}
