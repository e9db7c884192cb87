package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralRepository.Filter;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** The lists, newest first; each page is one query. */
@ApplicationScoped
@Transactional
class ReferralLists {
    private final ReferralRepository referrals;
    private final Cursors cursors;
    private final Caller caller;
    private final Deadlines deadlines;

    ReferralLists(ReferralRepository referrals, Cursors cursors, Caller caller, Deadlines deadlines) {
        this.referrals = referrals;
        this.cursors = cursors;
        this.caller = caller;
        this.deadlines = deadlines;
    }

    CursorPage<ReceivedView> received(Filter filter, @Nullable String after, int limit) {
        var now = deadlines.now();
        return page("received:" + filter, after, limit, at -> referrals.received(reader(), filter, at, limit))
                .map(referral -> ReceivedView.of(referral, null, now));
    }

    /** Taken on, and nobody of those named can work on it any more. */
    CursorPage<ReceivedView> unassigned(@Nullable String after, int limit) {
        var now = deadlines.now();
        return page("unassigned", after, limit, at -> referrals.unassigned(reader(), at, limit))
                .map(referral -> ReceivedView.of(referral, null, now));
    }

    CursorPage<SentView> sent(Filter filter, @Nullable String after, int limit) {
        var now = deadlines.now();
        return page("sent:" + filter, after, limit, at -> referrals.sent(reader(), filter, at, limit))
                .map(referral -> SentView.of(referral, now));
    }

    CursorPage<SentView> drafts(@Nullable String after, int limit) {
        var now = deadlines.now();
        return page("drafts", after, limit, at -> referrals.drafts(caller.account(), at, limit))
                .map(referral -> SentView.of(referral, now));
    }

    private CursorPage<Referral> page(
            String list, @Nullable String after, int limit, Function<Position, List<Referral>> rows) {
        return CursorPage.of(
                rows.apply(cursors.open(list, after)), limit, last -> cursors.seal(list, sortedBy(last), last.id));
    }

    private Reader reader() {
        return new Reader(caller.agency(), caller.account());
    }

    private static Instant sortedBy(Referral referral) {
        return referral.sentAt == null ? referral.createdAt : referral.sentAt;
    }
}
