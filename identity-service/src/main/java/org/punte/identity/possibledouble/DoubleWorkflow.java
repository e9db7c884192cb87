package org.punte.identity.possibledouble;

import static org.punte.identity.possibledouble.DoubleProblem.DOUBLE_OPENS_FOR_YOU;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.link.LinkKind;
import org.punte.identity.link.LinkReason;
import org.punte.identity.link.LinkRegister;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** What a supervisor and the workers do with a possible double; one transaction each. */
@ApplicationScoped
@Transactional
class DoubleWorkflow {
    private final DoubleAccess access;
    private final DoubleAsking asking;
    private final LinkRegister links;
    private final Caller caller;
    private final Clock clock;

    DoubleWorkflow(DoubleAccess access, DoubleAsking asking, LinkRegister links, Caller caller, Clock clock) {
        this.access = access;
        this.asking = asking;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    CursorPage<DoubleView> page(@Nullable String after, int limit) {
        return access.page(after, limit).map(asking::view);
    }

    DoubleView see(UUID id) {
        return asking.view(access.require(id));
    }

    /** A link tells the workers of both; that two records are different is told to nobody. */
    DoubleView decide(UUID id, DecideDouble command) {
        var found = access.hold(id);
        var decision = command.decision();
        if (decision == DoubleDecision.SAME_HUMAN && asking.wouldOpenForCaller(found))
            throw DOUBLE_OPENS_FOR_YOU.because("You work with one of the two: another supervisor decides this");
        found.decide(decision, caller.account(), clock.instant());
        found.link = decision.link().map(kind -> link(kind, found)).orElse(null);
        asking.decided(found);
        Log.infof("Possible double %s decided: %s", id, decision);
        return asking.view(found);
    }

    /** Both hear that there is another record, and who works with it. */
    DoubleView ask(UUID id) {
        var found = access.hold(id);
        found.ask();
        asking.ask(found);
        Log.infof("Workers asked about possible double %s", id);
        return asking.view(found);
    }

    DoubleView say(UUID id, SayWord command) {
        var found = access.requireWorking(id);
        found.requireUndecided();
        asking.say(found, caller.account(), command.word(), clock.instant());
        return asking.view(found);
    }

    private UUID link(LinkKind kind, PossibleDouble found) {
        return found.decision == DoubleDecision.CHILD
                ? links.link(kind, found.other, found.one, LinkReason.SUPERVISOR_DECIDED)
                : links.link(kind, found.one, found.other, LinkReason.SUPERVISOR_DECIDED);
    }
}
