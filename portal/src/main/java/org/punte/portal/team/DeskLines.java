package org.punte.portal.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** Makes the lines of a desk. */
@RequestScoped
class DeskLines {
    private final Directory directory;
    private final People people;
    private final Frame frame;
    private final Clock clock;

    @Inject
    DeskLines(Directory directory, People people, Frame frame, Clock clock) {
        this.directory = directory;
        this.people = people;
        this.frame = frame;
        this.clock = clock;
    }

    List<DeskLine> of(List<DeskItem> items) {
        return items.stream().map(this::line).toList();
    }

    private DeskLine line(DeskItem item) {
        var zone = frame.zone();
        var me = frame.me().account();
        return new DeskLine(
                item,
                directory.name(item.sender()),
                item.holders().stream()
                        .filter(holder -> !holder.equals(me))
                        .map(people::name)
                        .toList(),
                item.isOf(me),
                me.equals(item.claimedBy()),
                item.dueAt() == null ? null : new Moment(item.dueAt(), zone, zone, clock.instant()),
                frame.me().supervises() ? assignable(item, me) : List.of());
    }

    /**
     * Whoever does not look after it; nobody where that is the reader alone, who has it or takes it by saying so, and nobody while
     * somebody named for it is there: others are named on its page.
     */
    private List<Colleague> assignable(DeskItem item, UUID me) {
        if (item.isNamed() && item.status() != ReferralStatus.CANCELLED) return List.of();
        var others = people.without(item.id(), people.answering()).stream()
                .filter(colleague -> !colleague.account().equals(item.claimedBy()))
                .toList();
        boolean takes = item.holders().isEmpty() || item.isOf(me);
        boolean alone =
                others.stream().allMatch(colleague -> colleague.account().equals(me));
        return takes && alone ? List.of() : others;
    }
}
