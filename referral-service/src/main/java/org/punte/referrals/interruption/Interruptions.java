package org.punte.referrals.interruption;

import static org.punte.referrals.directory.ListingStatus.ACTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Outbox;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingDescribed;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Flags what waits for a service that closes, until it opens again or the referral has gone on. */
@ApplicationScoped
@Transactional
class Interruptions {
    private final InterruptedRepository interrupted;
    private final Closing closing;
    private final Cursors cursors;
    private final Caller caller;

    Interruptions(InterruptedRepository interrupted, Closing closing, Cursors cursors, Caller caller) {
        this.interrupted = interrupted;
        this.closing = closing;
        this.cursors = cursors;
        this.caller = caller;
    }

    void described(@Observes ListingDescribed listing) {
        if (listing.now() == ACTIVE) interrupted.clear(listing.agency(), listing.service());
        if (listing.now() != ACTIVE && listing.now() != listing.before()) closing.flag(listing);
    }

    /** Whatever no longer waits is no longer interrupted. */
    void moved(@Observes ReferralMoved moved) {
        if (!moved.awaitsService()) interrupted.clear(moved.id());
    }

    CursorPage<InterruptedView> page(@Nullable String after, int limit) {
        var list = "interrupted";
        var rows = interrupted.page(caller.agency(), caller.account(), cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.since(), last.referral()));
    }

    /** The moment in which a service closes. */
    @ApplicationScoped
    static class Closing {
        private final InterruptedRepository interrupted;
        private final Directory directory;
        private final ReferralUpkeep referrals;
        private final Outbox outbox;
        private final Clock clock;

        Closing(
                InterruptedRepository interrupted,
                Directory directory,
                ReferralUpkeep referrals,
                Outbox outbox,
                Clock clock) {
            this.interrupted = interrupted;
            this.directory = directory;
            this.referrals = referrals;
            this.outbox = outbox;
            this.clock = clock;
        }

        void flag(ListingDescribed listing) {
            if (!directory.isClosedForNow(listing.agency(), listing.service())) return;
            var now = clock.instant();
            for (var waiting : referrals.waitingFor(listing.agency(), listing.service())) {
                var row = new InterruptedView(
                        waiting.referral(), waiting.sender(), listing.agency(), listing.service(), now);
                if (interrupted.add(row)) outbox.publish(new ServiceClosed(row, waiting.author(), waiting.urgency()));
            }
        }
    }
}
