package org.punte.referrals.callclock;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.call.CallWorkflow;
import org.punte.referrals.callclock.CallEvent.Why;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** Tells whoever asked what did not happen, or ended without them. Runs as the sender, in the transaction in which it is written down. */
@ApplicationScoped
@Transactional
class CallWatch {
    private final CallWorkflow calls;
    private final Outbox outbox;
    private final Acting acting;
    private final Caller caller;

    CallWatch(CallWorkflow calls, Outbox outbox, Acting acting, Caller caller) {
        this.calls = calls;
        this.outbox = outbox;
        this.acting = acting;
        this.caller = caller;
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

    /** Whoever called and withdrew it knows; where a colleague did, a need would be dropped behind their back. */
    void ended(@Observes CallSheet.Ended ended) {
        var call = ended.call();
        if (!ended.lapsed() && caller.account().equals(call.author())) return;
        outbox.publish(new CallEvent.Closed(call, ended.lapsed() ? Why.LAPSED : Why.WITHDRAWN));
        Log.infof("Call %s is over, nobody was chosen", call.id());
    }
}
