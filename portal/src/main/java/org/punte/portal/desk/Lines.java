package org.punte.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.openstep.OpenStep;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;
import org.punte.portal.waiting.Interruptions;

/** Makes the lines of a list from referrals. */
@RequestScoped
class Lines {
    private final Directory directory;
    private final Interruptions interruptions;
    private final Frame frame;
    private final Clock clock;

    @Inject
    Lines(Directory directory, Interruptions interruptions, Frame frame, Clock clock) {
        this.directory = directory;
        this.interruptions = interruptions;
        this.frame = frame;
        this.clock = clock;
    }

    List<Line> of(List<Referral> referrals) {
        return referrals.stream().map(this::line).toList();
    }

    /** What lies on the desk; its time is that of what is due next. */
    List<Line> ofDesk(List<DeskItem> items) {
        return items.stream().map(this::line).toList();
    }

    /** What waits for us beside the desk. */
    List<StepLine> ofSteps(List<OpenStep> steps) {
        return steps.stream().map(this::line).toList();
    }

    private StepLine line(OpenStep step) {
        var other = directory.find(step.agency());
        return new StepLine(
                step, directory.name(step.agency()), moment(step.since(), other), moment(step.dueAt(), other));
    }

    private Line line(DeskItem item) {
        var other = directory.find(item.sender());
        return new Line(
                item.id(),
                item.code(),
                item.service(),
                item.urgency(),
                item.status(),
                item.sender(),
                directory.name(item.sender()),
                moment(item.dueAt(), other),
                null,
                item.dueAt() != null,
                item.status() == ReferralStatus.ACCEPTED && item.overdue(),
                false,
                item.isOf(frame.me().account()),
                item.others());
    }

    private Line line(Referral r) {
        var other = directory.find(r.counterpart());
        return new Line(
                r.id(),
                r.code(),
                r.service(),
                r.urgency(),
                r.status(),
                r.counterpart(),
                directory.name(r.counterpart()),
                moment(r.dueAt(), other),
                r.dueOn(),
                r.dueAt() != null,
                r.isStartOverdueAt(clock.instant()),
                interruptions.stop(r),
                false,
                r.party() == null ? null : r.party().others());
    }

    private @Nullable Moment moment(@Nullable Instant at, Optional<Agency> other) {
        if (at == null) return null;
        var mine = frame.zone();
        return new Moment(at, mine, other.map(Agency::clock).orElse(mine), clock.instant());
    }
}
