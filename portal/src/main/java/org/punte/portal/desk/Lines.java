package org.punte.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.referral.Referral;
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
                answerBy(r, other),
                r.isAnswerAwaited(),
                r.isStartOverdueAt(clock.instant()),
                interruptions.stop(r));
    }

    private @Nullable Moment answerBy(Referral r, Optional<Agency> other) {
        if (r.answerBy() == null) return null;
        var mine = frame.me().agency().clock();
        return new Moment(r.answerBy(), mine, other.map(Agency::clock).orElse(mine), clock.instant());
    }
}
