package org.punte.referrals.callclock;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.call.CallWorkflow;

/** Tells whoever asked what did not happen. Runs as the sender, in the transaction in which it is written down. */
@ApplicationScoped
@Transactional
class CallWatch {
    private final CallWorkflow calls;
    private final Outbox outbox;

    CallWatch(CallWorkflow calls, Outbox outbox) {
        this.calls = calls;
        this.outbox = outbox;
    }

    void over(UUID id) {
        calls.lapse(id);
    }

    void silent(UUID id) {
        calls.lookAt(id).ifPresent(call -> {
            outbox.publish(new CallEvent.Silent(call));
            Log.infof("Call %s has no offer yet", id);
        });
    }

    /** Whoever withdrew it knows. */
    void ended(@Observes CallSheet.Ended ended) {
        if (!ended.lapsed()) return;
        outbox.publish(new CallEvent.Closed(ended.call(), CallEvent.Why.LAPSED));
        Log.infof("Call %s is over, nobody was chosen", ended.call().id());
    }
}
