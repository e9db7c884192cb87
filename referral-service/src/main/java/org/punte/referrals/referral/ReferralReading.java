package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.note.Notes;
import org.punte.referrals.timeline.Timeline;
import org.punte.referrals.timeline.TimelineView;
import org.punte.web.caller.Caller;

/** What each reader sees of one referral. */
@ApplicationScoped
@Transactional
class ReferralReading {
    private final ReferralAccess access;
    private final Notes notes;
    private final Timeline timeline;
    private final Caller caller;
    private final Deadlines deadlines;

    ReferralReading(ReferralAccess access, Notes notes, Timeline timeline, Caller caller, Deadlines deadlines) {
        this.access = access;
        this.notes = notes;
        this.timeline = timeline;
        this.caller = caller;
        this.deadlines = deadlines;
    }

    ReferralView show(UUID id) {
        var referral = access.visible(id);
        if (referral.isSentBy(caller.agency())) return SentView.of(referral, deadlines.now());
        return received(referral);
    }

    /** For the receiver; with the note if it is for the caller. */
    ReceivedView received(Referral referral) {
        var note = access.mayReadNote(referral) ? notes.ofSender(referral.id).orElse(null) : null;
        return ReceivedView.of(referral, note, deadlines.now());
    }

    List<TimelineView> timeline(UUID id) {
        var referral = access.visible(id);
        Map<Integer, String> remarks = access.mayReadRemarks(referral) ? notes.remarks(id) : Map.of();
        return timeline.of(id).stream()
                .map(e -> e.agency().equals(caller.agency())
                        ? TimelineView.own(e, remarks.get(e.version()))
                        : TimelineView.foreign(e, remarks.get(e.version())))
                .toList();
    }
}
