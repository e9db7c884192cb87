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

    List<ConsentRepository.Due> due(int most) {
        return consents.due(clock.instant(), most);
    }

    /** Withdrawn meanwhile, or ended by another replica: then there is nothing left to do. */
    void end(ConsentRepository.Due due) {
        acting.as(
                due.agency(),
                () -> consents.lock(due.id(), due.agency())
                        .filter(consent -> consent.state == ConsentState.GIVEN)
                        .ifPresent(this::end));
    }

    /**
     * What is given, and what ended before its day: whoever missed that would take it for given until then. Of those that come after
     * {@code last}, at most so many.
     */
    List<UUID> tellAgain(UUID agency, UUID last, int most) {
        var told = consents.unexpired(agency, last, clock.instant(), most);
        told.stream()
                .map(consent -> consent.state == ConsentState.GIVEN ? consent.given() : ended(consent))
                .forEach(outbox::publish);
        return told.stream().map(consent -> consent.id).toList();
    }

    /** With what stands in its place now, not then: the consents in between may be told in any order. */
    private ConsentEvent.Ended ended(Consent consent) {
        var last = consent;
        while (last.supersededBy != null) last = consents.findById(last.supersededBy);
        return consent.endedUnder(last, clock.instant());
    }

    private void end(Consent consent) {
        if (consent.misdirected) endings.endMisdirected(consent);
        else endings.expire(consent);
        Log.infof("Consent %s ended by itself", consent.id);
    }
}
