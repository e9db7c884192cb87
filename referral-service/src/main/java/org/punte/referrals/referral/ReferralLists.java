package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** The lists of the caller's agency, newest first; what is not over of what it sent, by what is due first. */
@ApplicationScoped
@Transactional
public class ReferralLists {
    private final ListedRepository referrals;
    private final UnderWayRepository underWay;
    private final CodedRepository coded;
    private final Cursors cursors;
    private final Caller caller;

    ReferralLists(
            ListedRepository referrals,
            UnderWayRepository underWay,
            CodedRepository coded,
            Cursors cursors,
            Caller caller) {
        this.referrals = referrals;
        this.underWay = underWay;
        this.coded = coded;
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
        if (filter.open()) return underWay(filter, after, limit);
        return page("sent:" + filter, after, limit, at -> referrals.sent(reader(), filter, at, limit));
    }

    public CursorPage<ReferralSheet> drafts(@Nullable String after, int limit) {
        return page("drafts", after, limit, at -> referrals.drafts(caller.account(), at, limit));
    }

    /** What those are called that the caller may read. */
    public List<Coded> codes(Collection<UUID> ids) {
        return coded.of(ids, reader());
    }

    /** What was due first comes first: the late ones lead. */
    private CursorPage<ReferralSheet> underWay(Filter filter, @Nullable String after, int limit) {
        var list = "under-way:" + filter;
        var at = after == null ? Position.FIRST : cursors.open(list, after);
        return CursorPage.of(
                        underWay.page(reader(), filter, at, limit),
                        limit,
                        last -> cursors.seal(list, last.due(), last.referral().id))
                .map(one -> one.referral().sheet());
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

    /** A referral and the code by which people call it. */
    public record Coded(UUID id, String code) {}
}
