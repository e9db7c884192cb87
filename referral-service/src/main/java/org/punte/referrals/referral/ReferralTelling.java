package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Outbox;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.note.Notes;
import org.punte.referrals.note.Place;
import org.punte.referrals.timeline.Happening;
import org.punte.referrals.timeline.Timeline;

/** Writes a move down: the row with its next version, the words that came with it, its line in the timeline, its event; and tells the other features. */
@ApplicationScoped
class ReferralTelling {
    private final ReferralRepository referrals;
    private final Notes notes;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Event<ReferralMoved> moved;

    ReferralTelling(
            ReferralRepository referrals, Notes notes, Timeline timeline, Outbox outbox, Event<ReferralMoved> moved) {
        this.referrals = referrals;
        this.notes = notes;
        this.timeline = timeline;
        this.outbox = outbox;
        this.moved = moved;
    }

    /** A move without words. */
    void tell(Referral referral, Move move, @Nullable String reason) {
        tell(referral, move, reason, null);
    }

    /** A move, its coded reason and the words that came with it. */
    void tell(Referral referral, Move move, @Nullable String reason, @Nullable String words) {
        // flushed first: a stale copy is refused here, and the version that all else carries is known
        referrals.persistAndFlush(referral);
        boolean isDraft = referral.status == ReferralStatus.DRAFT;
        if (words != null) {
            notes.keep(new Place(referral.id, referral.version, referral.sender, referral.receiver), words);
        }
        timeline.add(new Happening(
                referral.id,
                referral.version,
                referral.sender,
                isDraft ? null : referral.receiver,
                move,
                isDraft ? null : referral.before,
                referral.status,
                reason));
        if (isDraft) return;
        outbox.publish(ReferralEvent.of(referral, move));
        moved.fire(referral.moved(move, reason));
    }
}
