package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** The lists of the caller's agency, newest first; each page is one query. */
@ApplicationScoped
@Transactional
public class ReferralLists {
    private final ReferralRepository referrals;
    private final Cursors cursors;
    private final Caller caller;

    ReferralLists(ReferralRepository referrals, Cursors cursors, Caller caller) {
        this.referrals = referrals;
        this.cursors = cursors;
        this.caller = caller;
    }

    public CursorPage<ReferralSheet> received(Filter filter, @Nullable String after, int limit) {
        return page("received:" + filter, after, limit, at -> referrals.received(reader(), filter, at, limit));
    }

    /** Taken on, and nobody of those named can work on it any more. */
    public CursorPage<ReferralSheet> unassigned(@Nullable String after, int limit) {
        return page("unassigned", after, limit, at -> referrals.unassigned(reader(), at, limit));
    }

    public CursorPage<ReferralSheet> sent(Filter filter, @Nullable String after, int limit) {
        return page("sent:" + filter, after, limit, at -> referrals.sent(reader(), filter, at, limit));
    }

    public CursorPage<ReferralSheet> drafts(@Nullable String after, int limit) {
        return page("drafts", after, limit, at -> referrals.drafts(caller.account(), at, limit));
    }

    private CursorPage<ReferralSheet> page(
            String list, @Nullable String after, int limit, Function<Position, List<Referral>> rows) {
        return CursorPage.of(
                        rows.apply(cursors.open(list, after)),
                        limit,
                        last -> cursors.seal(list, sortedBy(last), last.id))
                .map(Referral::sheet);
    }

    private Reader reader() {
        return new Reader(caller.agency(), caller.account());
    }

    private static Instant sortedBy(Referral referral) {
        var sentAt = referral.brought.sentAt;
        return sentAt == null ? referral.createdAt : sentAt;
    }
}
