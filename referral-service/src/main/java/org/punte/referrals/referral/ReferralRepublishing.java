package org.punte.referrals.referral;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.messaging.chunk.Chunks;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.news.ReferralEvent;
import org.punte.referrals.referral.ReferralRepository.Home;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.timeline.PastEvent;
import org.punte.referrals.timeline.Timeline;
import org.punte.web.caller.Acting;

/**
 * Tells every referral again: the move that led it where it stands, and of one that is not over also how it came to its receiver
 * and whom that named. Each as it was told, under the version of its own move: whoever has heard it hears nothing new.
 */
@ApplicationScoped
class ReferralRepublishing implements Republishing {
    private static final int CHUNK = 200;

    private final ReferralRepository referrals;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Acting acting;

    ReferralRepublishing(ReferralRepository referrals, Timeline timeline, Outbox outbox, Acting acting) {
        this.referrals = referrals;
        this.timeline = timeline;
        this.outbox = outbox;
        this.acting = acting;
    }

    @Override
    public int republish() {
        List<Home> homes = QuarkusTransaction.requiringNew().call(referrals::homes);
        return Chunks.of(homes, CHUNK, some -> some.forEach(this::tellAgain));
    }

    private void tellAgain(Home home) {
        acting.as(home.sender(), () -> {
            var sheet = referrals.findById(home.id()).sheet();
            worthTelling(sheet).stream()
                    .sorted(Comparator.comparing(PastEvent::version))
                    .forEach(line -> outbox.publish(ReferralEvent.of(asOf(line, sheet), line.move())));
        });
    }

    private Collection<PastEvent> worthTelling(ReferralSheet sheet) {
        var last = new EnumMap<Move, PastEvent>(Move.class);
        PastEvent ledHere = null;
        for (var line : timeline.of(sheet.id())) {
            last.put(line.move(), line);
            if (line.move().to() != null) ledHere = line;
        }
        last.keySet().retainAll(foundations(sheet.status()));
        if (ledHere != null) last.put(ledHere.move(), ledHere);
        return last.values();
    }

    /** Some listeners keep what only these tell, for as long as it is not over. */
    private static Set<Move> foundations(ReferralStatus status) {
        boolean over = !Move.CANCELLATION.leavesFrom(status);
        if (over) return Set.of();
        return status.isTakenOn() ? EnumSet.of(Move.SENDING, Move.ACCEPTANCE, Move.REASSIGNMENT) : Set.of(Move.SENDING);
    }

    private static ReferralSheet asOf(PastEvent line, ReferralSheet sheet) {
        return sheet.asOf(line.version(), line.from() == null ? ReferralStatus.DRAFT : line.from(), line.to());
    }
}
