package org.punte.referrals.call;

import static org.punte.referrals.call.CallProblem.CALL_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.call.CallSheet.Ended;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.referrals.invitation.InvitationStatus;
import org.punte.referrals.invitation.Invitations;
import org.punte.referrals.invitation.Invite;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.sending.ReferralSending;
import org.punte.web.caller.Caller;

/** How a call begins and ends without a winner; what follows from that end hears of it in its transaction. */
@ApplicationScoped
@Transactional
public class CallWorkflow {
    private final CallRepository calls;
    private final Invitations invitations;
    private final Times times;
    private final Caller caller;
    private final Event<Ended> ended;

    CallWorkflow(CallRepository calls, Invitations invitations, Times times, Caller caller, Event<Ended> ended) {
        this.calls = calls;
        this.invitations = invitations;
        this.times = times;
        this.caller = caller;
        this.ended = ended;
    }

    /** A day that is over is refused before anybody is asked. */
    void requireTimeLeft(CallAgencies command) {
        times.requireLeft(command.envelope().neededBy());
    }

    /** Whether all of them may be asked was asked before. */
    CallView call(CallAgencies command) {
        var call = times.begin(command, caller.agency(), caller.account());
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
        var call = held(id);
        end(call, CallStatus.WITHDRAWN);
        return view(call);
    }

    /** Nobody confirms or ends it until the transaction is over. */
    public void hold(UUID id) {
        held(id);
    }

    /** Nothing can come of it any more, unless somebody was faster: whether it is over now. An offer that stands outlives the time of its call. */
    public boolean lapse(UUID id) {
        var call = held(id);
        boolean late = !times.now().isBefore(call.closesAt);
        boolean spent = call.status == CallStatus.OPEN && invitations.isSpent(id, late);
        if (spent) end(call, CallStatus.LAPSED);
        return spent;
    }

    /** Looked at once: what is open and has no offer. */
    public Optional<CallSheet> lookAt(UUID id) {
        var call = held(id);
        if (call.status != CallStatus.OPEN || call.lookedAt != null) return Optional.empty();
        call.lookedAt = times.now();
        calls.flush();
        return invitations.isOffered(id) ? Optional.empty() : Optional.of(CallSheet.of(call));
    }

    /** Agencies that could not help in calls of the acting agency for the same person and service since then, of those that are over. */
    public Set<UUID> couldNotHelp(UUID person, ServiceCode service, Instant since) {
        return calls.inVain(caller.agency(), person, service, since).stream()
                .flatMap(call -> invitations.of(call.id).stream().filter(one -> isNo(call, one)))
                .map(InvitationSheet::receiver)
                .collect(Collectors.toSet());
    }

    /** Who has not answered by the end could not help either; but where the sender took the call back there was still time. */
    private static boolean isNo(Call call, InvitationSheet asked) {
        boolean neverAnswered = asked.status() == InvitationStatus.NOT_NEEDED && asked.offeredBy() == null;
        return asked.status() == InvitationStatus.DECLINED || call.status == CallStatus.LAPSED && neverAnswered;
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

    private void end(Call call, CallStatus how) {
        call.end(how);
        invitations.close(call.id);
        calls.flush();
        ended.fire(new Ended(CallSheet.of(call), how == CallStatus.LAPSED, times.now()));
    }

    private @Nullable UUID reader() {
        return caller.knownAccount().orElse(null);
    }

    private static RuntimeException unknown(UUID id) {
        return CALL_NOT_FOUND.because("No call %s", id);
    }

    /** When a call begins, and how long it stays open. */
    @ApplicationScoped
    static class Times {
        private final CallConfig config;
        private final ReferralSending sending;
        private final Clock clock;

        Times(CallConfig config, ReferralSending sending, Clock clock) {
            this.config = config;
            this.sending = sending;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void requireLeft(@Nullable LocalDate neededBy) {
            sending.requireTimeLeft(neededBy);
        }

        Call begin(CallAgencies command, UUID sender, UUID author) {
            var now = now();
            return new Call(command, sender, author, now, now.plus(config.of(command.urgency())));
        }
    }
}
