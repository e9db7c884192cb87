package org.punte.referrals.callclock;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.call.CallWorkflow;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.web.caller.Acting;

/** Tells whoever asked what did not happen. Runs as the sender, in the transaction in which it is written down. */
@ApplicationScoped
@Transactional
class CallWatch {
    private final CallWorkflow calls;
    private final Outbox outbox;
    private final Acting acting;

    CallWatch(CallWorkflow calls, Outbox outbox, Acting acting) {
        this.calls = calls;
        this.outbox = outbox;
        this.acting = acting;
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

    /** Held before the answer is, as whoever confirms holds them: nobody waits for somebody who waits. */
    void declining(@Observes InvitationSheet.Declining no) {
        acting.as(no.sender(), () -> calls.hold(no.call()));
    }

    /** With the last no it is over: the need is known as not met now, not when the time of the call is over. */
    void declined(@Observes InvitationSheet.Declined no) {
        acting.as(no.sender(), () -> {
            if (calls.lapse(no.call())) no.endsCall();
        });
    }

    /** Whoever withdrew it knows. */
    void ended(@Observes CallSheet.Ended ended) {
        if (!ended.lapsed()) return;
        outbox.publish(new CallEvent.Closed(ended.call(), CallEvent.Why.LAPSED));
        Log.infof("Call %s is over, nobody was chosen", ended.call().id());
    }
}
