package org.punte.referrals.release;

import static org.punte.referrals.ReferralProblem.NOT_THE_NETWORK;
import static org.punte.referrals.ReferralProblem.QUARTER_NOT_OVER;
import static org.punte.referrals.ReferralProblem.RELEASE_DIFFERS;
import static org.punte.referrals.ReferralProblem.RELEASE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.smallcell.Difference;
import org.punte.referrals.smallcell.Disclosure;
import org.punte.referrals.smallcell.SmallCells;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/** Counting, freezing, publishing. Nobody sees a count of others that the rule hides, and nothing is counted twice. */
@ApplicationScoped
@Transactional
class ReleaseWorkflow {
    private final ReleaseRepository releases;
    private final CountRepository counts;
    private final Caller caller;
    private final Clock clock;

    ReleaseWorkflow(ReleaseRepository releases, CountRepository counts, Caller caller, Clock clock) {
        this.releases = releases;
        this.counts = counts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Until it is published a quarter can be counted anew; what was counted before is gone. */
    ReleaseView prepare(PrepareRelease command) {
        requireKeeper();
        var quarter = new Quarter(command.year(), command.quarter());
        if (clock.instant().isBefore(quarter.settled()))
            throw QUARTER_NOT_OVER.because("Counted from %s on", quarter.settled());
        releases.of(command.year(), command.quarter()).ifPresent(this::discard);
        var release = new Release(command, caller.agency(), caller.account(), clock.instant());
        releases.persistAndFlush(release);
        var counted = counts.count(release);
        counts.freeze(release.id, caller.agency(), counted);
        counts.show(release.id, Disclosure.of(counted));
        return view(release);
    }

    ReleaseView publish(UUID id, boolean differencesSeen) {
        var release = visible(id);
        requireKeeper();
        release.requireOpen();
        release.requirePresentRule();
        if (!differencesSeen && !differences(release).isEmpty()) {
            throw RELEASE_DIFFERS.because("Some figures differ by less than %d", SmallCells.THRESHOLD);
        }
        release.publish(caller.account(), clock.instant());
        releases.flush();
        return view(release);
    }

    List<ReleaseView> list() {
        return releases.newestFirst().stream()
                .filter(this::isFor)
                .map(ReleaseView::listed)
                .toList();
    }

    ReleaseView show(UUID id) {
        return view(visible(id));
    }

    private ReleaseView view(Release release) {
        var differences = release.isPublished() ? null : differences(release);
        return ReleaseView.of(release, counts.shown(release.id), differences);
    }

    private List<Difference> differences(Release release) {
        return releases.before(release)
                .map(before -> Difference.between(
                        counts.frozen(before.id),
                        counts.shown(before.id),
                        counts.frozen(release.id),
                        counts.shown(release.id)))
                .orElse(List.of());
    }

    /** Also what another agency prepared that kept the network before. */
    private void discard(Release earlier) {
        earlier.requireOpen();
        counts.discard(earlier.id);
        releases.delete(earlier);
        releases.flush();
    }

    private Release visible(UUID id) {
        @Nullable Release release = releases.findById(id);
        if (release == null || !isFor(release)) {
            throw RELEASE_NOT_FOUND.because("No release %s", id);
        }
        return release;
    }

    /** Published for all, before that for the analysts who make it. */
    private boolean isFor(Release release) {
        return release.isPublished() || caller.is(Roles.ANALYST) && release.isPreparedBy(caller.agency());
    }

    private void requireKeeper() {
        if (!counts.isKeeper(caller.agency())) throw NOT_THE_NETWORK.because("Another agency keeps the network");
    }
}
