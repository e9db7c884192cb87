package org.punte.identity.consent;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What happens to consents without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class ConsentUpkeep {
    private static final int CHUNK = 100;

    private final ConsentRepository consents;
    private final ConsentEndings endings;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    ConsentUpkeep(ConsentRepository consents, ConsentEndings endings, Outbox outbox, Acting acting, Clock clock) {
        this.consents = consents;
        this.endings = endings;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    List<ConsentRepository.Due> due() {
        return consents.due(clock.instant(), CHUNK);
    }

    /** Withdrawn meanwhile, or expired by another replica: then there is nothing left to do. */
    void expire(ConsentRepository.Due due) {
        acting.as(
                due.agency(),
                () -> consents.lock(due.id(), due.agency())
                        .filter(consent -> consent.state == ConsentState.GIVEN)
                        .ifPresent(this::expire));
    }

    int tellAgain(UUID agency) {
        var live = consents.liveOf(agency, clock.instant());
        live.forEach(consent -> outbox.publish(consent.given()));
        return live.size();
    }

    private void expire(Consent consent) {
        endings.expire(consent);
        Log.infof("Consent %s expired", consent.id);
    }
}
