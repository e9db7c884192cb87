package org.punte.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Silence;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.client.desk.DeskPage;
import org.punte.portal.client.desk.DeskPage.Counts;
import org.punte.portal.client.desk.DeskView;
import org.punte.portal.client.openstep.OpenStepClient;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralClient.Narrowed;
import org.punte.portal.page.Frame;

/**
 * What a worker sees first of referrals: never all of them, so what is due first comes first and the rest is one click away. Null is
 * what cannot be had; who was silent once is not waited for again on the same page.
 */
@RequestScoped
class FirstLook {
    private final DeskClient desk;
    private final ReferralClient referrals;
    private final OpenStepClient openSteps;
    private final Lines lines;
    private final Frame frame;
    private boolean silent;

    @Inject
    FirstLook(
            @RestClient DeskClient desk,
            @RestClient ReferralClient referrals,
            @RestClient OpenStepClient openSteps,
            Lines lines,
            Frame frame) {
        this.desk = desk;
        this.referrals = referrals;
        this.openSteps = openSteps;
        this.lines = lines;
        this.frame = frame;
    }

    /** Of the desk, whatever is due there, and what the reader has, due or not: it lies last, also where a desk is long. */
    @Nullable
    Some onDesk() {
        return read(() -> {
            var page = desk.desk(DeskView.ALL, null, null, null, null, null);
            var shown = new LinkedHashMap<UUID, DeskItem>();
            page.items().stream().filter(FirstLook::isDue).forEach(item -> shown.put(item.id(), item));
            mine(page).forEach(item -> shown.putIfAbsent(item.id(), item));
            return new Some(lines.ofDesk(List.copyOf(shown.values())), page.next() != null, page.counts());
        });
    }

    /** Asked for only where not all of it is on the first page. */
    private List<DeskItem> mine(DeskPage page) {
        var here = page.items().stream()
                .filter(item -> item.isOf(frame.me().account()))
                .toList();
        if (page.counts() == null || page.counts().mine() <= here.size()) return here;
        return desk.desk(DeskView.MINE, null, null, null, null, null).items();
    }

    private static boolean isDue(DeskItem item) {
        return item.dueAt() != null;
    }

    /** Of what was sent, whatever is not over; referral-service lists what is due first first. */
    @Nullable
    Some underWay() {
        return read(() -> {
            var page = referrals.sent(Narrowed.underWay());
            return new Some(lines.of(page.items()), page.next() != null, null);
        });
    }

    /** What others have asked us, and what came back to us. */
    @Nullable
    Steps steps() {
        return read(() -> {
            var page = openSteps.openSteps();
            return new Steps(lines.ofSteps(page.items()), page.next() != null);
        });
    }

    private <T> @Nullable T read(Supplier<T> look) {
        if (silent) return null;
        var seen = Silence.orNull(look);
        silent = seen == null;
        return seen;
    }

    /** Some of a list, whether there are more, and how many where somebody counted. */
    record Some(List<Line> lines, boolean more, @Nullable Counts counts) {
        /** Something lies there, and it is not due. */
        public boolean isCalm() {
            return counts != null && counts.all() > 0;
        }
    }

    /** The first steps, and whether there are more. */
    record Steps(List<StepLine> lines, boolean more) {}
}
