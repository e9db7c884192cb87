package org.punte.messaging.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;
import org.punte.web.refusal.RefusedAgain;

/** In a transaction of its own: that of the refused request is rolled back. */
@ApplicationScoped
class RefusalNews {
    private final Outbox outbox;
    private final Acting acting;

    RefusalNews(Outbox outbox, Acting acting) {
        this.outbox = outbox;
        this.acting = acting;
    }

    @Transactional
    void onRefusedAgain(@ObservesAsync RefusedAgain again) {
        acting.as(
                again.agency(),
                () -> outbox.publish(new RefusalsRepeated(again.account(), again.agency(), again.day())));
    }
}
