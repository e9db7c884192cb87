package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.referrals.note.Notes;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.timeline.PastEvent;
import org.punte.referrals.timeline.Timeline;
import org.punte.referrals.timeline.TimelineView;

/** What each reader sees of one referral. */
@ApplicationScoped
@Transactional
public class ReferralReading {
    private final ReferralMoves referrals;
    private final WordsAccess words;
    private final Notes notes;
    private final Timeline timeline;
    private final Views views;

    ReferralReading(ReferralMoves referrals, WordsAccess words, Notes notes, Timeline timeline, Views views) {
        this.referrals = referrals;
        this.words = words;
        this.notes = notes;
        this.timeline = timeline;
        this.views = views;
    }

    public ReferralView show(UUID id) {
        var referral = referrals.visible(id);
        return views.isOwn(referral.sender()) ? sentInFull(referral) : received(referral, words.mayReadNote(referral));
    }

    /** For the sender. */
    public SentView sent(ReferralSheet referral) {
        return views.sent(referral);
    }

    /** For the receiver; with the note if it is for the caller. */
    public ReceivedView received(ReferralSheet referral) {
        return received(referral, words.mayReadNoteAsHeard(referral));
    }

    private ReceivedView received(ReferralSheet referral, boolean withNote) {
        var note = withNote ? notes.ofSender(referral.id(), referral.version()) : Optional.<String>empty();
        return views.received(referral, note.orElse(null));
    }

    /** Whether somebody of the receiver has opened the sender's note; asked by whoever takes an acceptance back. */
    public boolean isNoteRead(ReferralSheet referral) {
        return notes.isOpened(referral.id());
    }

    private SentView sentInFull(ReferralSheet referral) {
        var note =
                words.mayReadOwnNote(referral) ? notes.ofSender(referral.id()).orElse(null) : null;
        return views.sent(referral, note, referrals.children(referral));
    }

    List<TimelineView> timeline(UUID id) {
        var referral = referrals.visible(id);
        var events = timeline.of(id);
        var readable = events.stream()
                .filter(words.remarksOf(referral))
                .map(PastEvent::version)
                .toList();
        var remarks = notes.remarks(id, readable);
        return events.stream()
                .map(e -> views.isOwn(e.agency())
                        ? TimelineView.own(e, remarks.get(e.version()))
                        : TimelineView.foreign(e, remarks.get(e.version())))
                .toList();
    }
}
