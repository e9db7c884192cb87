package org.punte.portal.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.desk.DeskItem;
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
        return new DeskLine(
                item,
                directory.name(item.sender()),
                item.claimedBy() == null ? null : people.name(item.claimedBy()),
                frame.me().account().equals(item.claimedBy()),
                item.dueAt() == null ? null : new Moment(item.dueAt(), zone, zone, clock.instant()),
                frame.me().supervises() ? people.without(item.id(), people.answering()) : List.of());
    }
}
