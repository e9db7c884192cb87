package org.punte.identity.reflection;

import static org.punte.identity.reflection.ReflectionProblem.REFLECTION_MOVE_NOT_ALLOWED;
import static org.punte.identity.reflection.ReflectionProblem.REFLECTION_NOT_FOUND;
import static org.punte.identity.reflection.ReflectionProblem.REFLECTION_OPEN;
import static org.punte.identity.reflection.ReflectionState.ENDED_EARLY;
import static org.punte.identity.reflection.ReflectionState.EXTENDED;
import static org.punte.identity.reflection.ReflectionState.NOT_OFFERED;
import static org.punte.identity.reflection.ReflectionState.OFFERED;
import static org.punte.identity.reflection.ReflectionState.RUNNING;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.punte.identity.period.AnswerCooperation;
import org.punte.identity.period.Details;
import org.punte.identity.period.EndReflection;
import org.punte.identity.period.ExtendReflection;
import org.punte.identity.period.OfferReflection;
import org.punte.identity.period.StartReflection;

/** What workers do with a period; one transaction each. */
@ApplicationScoped
@Transactional
class ReflectionWorkflow {
    private final ReflectionKeeping keeping;
    private final ReflectionSteps steps;

    ReflectionWorkflow(ReflectionKeeping keeping, ReflectionSteps steps) {
        this.keeping = keeping;
        this.steps = steps;
    }

    ReflectionView offer(UUID person, OfferReflection command) {
        keeping.requirePerson(person);
        if (command.offered() && keeping.isOpen(person))
            throw REFLECTION_OPEN.because("Person %s has an open period", person);
        var period = keeping.add(person, command.offered() ? OFFERED : NOT_OFFERED, command);
        Log.infof("Reflection period %s: %s", period.id, period.state);
        return keeping.view(period);
    }

    List<ReflectionView> of(UUID person) {
        keeping.requirePerson(person);
        return keeping.of(person).stream().map(keeping::view).toList();
    }

    ReflectionView see(UUID id) {
        return keeping.view(require(id));
    }

    ReflectionView start(UUID id, StartReflection command) {
        var period = held(id, RUNNING);
        steps.start(period, command, keeping.now());
        return kept(period, details -> details);
    }

    ReflectionView extend(UUID id, ExtendReflection command) {
        var period = held(id, EXTENDED);
        steps.extend(period, command.endsOn(), keeping.now());
        return kept(period, details -> details.extended(command.reason()));
    }

    ReflectionView end(UUID id, EndReflection command) {
        var period = held(id, ENDED_EARLY);
        steps.endEarly(period);
        return kept(period, details -> details.ended(command));
    }

    /** At any time, also when the period is over: nothing hangs on it. */
    ReflectionView cooperation(UUID id, AnswerCooperation command) {
        return kept(require(id), details -> details.cooperation(command.cooperation()));
    }

    private Reflection held(UUID id, ReflectionState to) {
        var period = require(id);
        var allowed = period.state.next(false);
        if (!allowed.contains(to))
            throw REFLECTION_MOVE_NOT_ALLOWED
                    .because("%s does not follow", to)
                    .with("current", period.state)
                    .with("allowed", allowed);
        return period;
    }

    private Reflection require(UUID id) {
        return keeping.lock(id, () -> REFLECTION_NOT_FOUND.because("No period %s", id));
    }

    private ReflectionView kept(Reflection period, UnaryOperator<Details> change) {
        keeping.change(period, change);
        Log.infof("Reflection period %s: %s", period.id, period.state);
        return keeping.view(period);
    }
}
