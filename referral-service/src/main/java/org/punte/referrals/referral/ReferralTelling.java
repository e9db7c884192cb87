package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.punte.messaging.Outbox;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.news.ReferralEvent;
import org.punte.referrals.note.Notes;
import org.punte.referrals.note.Place;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
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

    void tell(Referral referral, Step step) {
        // flushed first: a stale copy is refused here, and the version that all else carries is known
        referrals.persistAndFlush(referral);
        var sheet = referral.sheet();
        if (step.words() != null) {
            // a draft has one note, whatever its version
            var version = sheet.isDraft() ? 0 : sheet.version();
            notes.keep(new Place(sheet.id(), version, sheet.sender(), sheet.receiver()), step.words());
        }
        var at = timeline.add(happening(sheet, step));
        if (!sheet.wasSent()) return;
        outbox.publish(ReferralEvent.of(sheet, step.move()));
        moved.fire(sheet.moved(step.move(), step.code(), at));
    }

    private static Happening happening(ReferralSheet sheet, Step step) {
        return new Happening(
                sheet.id(),
                sheet.version(),
                sheet.sender(),
                sheet.wasSent() ? sheet.receiver() : null,
                step.move(),
                step.move() == Move.DRAFTING ? null : sheet.before(),
                sheet.status(),
                step.code(),
                step.personAgrees(),
                step.at());
    }
}
