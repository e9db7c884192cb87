package org.punte.referrals.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.web.caller.Acting;

/** Tells how much a closing agency still has to decide: counts, never items. */
@ApplicationScoped
class OpenWork {
    private final ReferralUpkeep referrals;
    private final OpenWorkRepository told;
    private final Outbox outbox;
    private final Acting acting;

    OpenWork(ReferralUpkeep referrals, OpenWorkRepository told, Outbox outbox, Acting acting) {
        this.referrals = referrals;
        this.told = told;
        this.outbox = outbox;
        this.acting = acting;
    }

    /** All numbers, zero included: the agency has begun to close, or that was told again. */
    void begin(UUID agency) {
        acting.as(agency, () -> {
            var open = referrals.openOf(agency);
            for (var kind : OpenWorkKind.values()) {
                var version = told.begin(agency, kind, kind.in(open));
                outbox.publish(new OpenWorkCounted(agency, version, kind, kind.in(open)));
            }
        });
    }

    /** The numbers that are no longer those told last. */
    void changed(UUID agency) {
        acting.as(agency, () -> {
            if (!told.hold(agency)) return;
            var open = referrals.openOf(agency);
            for (var kind : OpenWorkKind.values()) {
                told.change(agency, kind, kind.in(open))
                        .ifPresent(
                                version -> outbox.publish(new OpenWorkCounted(agency, version, kind, kind.in(open))));
            }
        });
    }
}
