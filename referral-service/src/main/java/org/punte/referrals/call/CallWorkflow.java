package org.punte.referrals.call;

import static org.punte.referrals.call.CallProblem.CALL_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.invitation.Invitations;
import org.punte.referrals.invitation.Invite;
import org.punte.web.caller.Caller;

/** How a call begins and ends without a winner. */
@ApplicationScoped
@Transactional
class CallWorkflow {
    private final CallRepository calls;
    private final Invitations invitations;
    private final CallConfig config;
    private final Caller caller;
    private final Clock clock;

    CallWorkflow(CallRepository calls, Invitations invitations, CallConfig config, Caller caller, Clock clock) {
        this.calls = calls;
        this.invitations = invitations;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether all of them may be asked was asked before. */
    CallView call(CallAgencies command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var call = new Call(command, caller.agency(), caller.account(), now, now.plus(config.of(command.urgency())));
        calls.persistAndFlush(call);
        invitations.invite(
                new Invite(
                        call.id,
                        call.sender,
                        call.author,
                        call.service,
                        call.urgency,
                        call.envelope,
                        call.calledAt,
                        call.closesAt),
                command.receivers());
        Log.infof("Call %s went to %d agencies", call.id, command.receivers().size());
        return view(call);
    }

    CallView withdraw(UUID id) {
        return ended(id, CallStatus.WITHDRAWN);
    }

    /** Its time is over; somebody may have been faster. */
    void lapse(UUID id) {
        var call = held(id);
        if (call.status == CallStatus.OPEN && !clock.instant().isBefore(call.closesAt)) ended(id, CallStatus.LAPSED);
    }

    CallView show(UUID id) {
        return view(calls.of(id, caller.agency(), reader()).orElseThrow(() -> unknown(id)));
    }

    Call held(UUID id) {
        return calls.held(id, caller.agency(), reader()).orElseThrow(() -> unknown(id));
    }

    CallView view(Call call) {
        calls.flush();
        return CallView.of(call, invitations.of(call.id));
    }

    private CallView ended(UUID id, CallStatus how) {
        var call = held(id);
        call.end(how);
        invitations.close(id);
        return view(call);
    }

    private @Nullable UUID reader() {
        return caller.knownAccount().orElse(null);
    }

    private static RuntimeException unknown(UUID id) {
        return CALL_NOT_FOUND.because("No call %s", id);
    }
}
