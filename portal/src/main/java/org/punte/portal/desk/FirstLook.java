package org.punte.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.desk.DeskPage.Counts;
import org.punte.portal.client.desk.DeskView;
import org.punte.portal.client.referral.ReferralClient;

/** What a worker sees first of referrals: never all of them, so what is due first comes first and the rest is one click away. */
@RequestScoped
class FirstLook {
    private final DeskClient desk;
    private final ReferralClient referrals;
    private final Lines lines;

    @Inject
    FirstLook(@RestClient DeskClient desk, @RestClient ReferralClient referrals, Lines lines) {
        this.desk = desk;
        this.referrals = referrals;
        this.lines = lines;
    }

    /** Of the desk, whatever is due there. */
    Some onDesk() {
        var page = desk.desk(DeskView.ALL, null, null, null, null, null);
        var due = page.items().stream().filter(item -> item.dueAt() != null).toList();
        return new Some(lines.ofDesk(due), page.next() != null, page.counts());
    }

    /** Of what was sent, whatever is not over; referral-service lists what is due first first. */
    Some underWay() {
        var page = referrals.underWay(true);
        return new Some(lines.of(page.items()), page.next() != null, null);
    }

    /** Some of a list, whether there are more, and how many where somebody counted. */
    record Some(List<Line> lines, boolean more, @Nullable Counts counts) {}
}
