package org.punte.identity.possibledouble;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.matching.Feature;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.web.caller.Caller;

/** Comparing's door: what was found waits for a supervisor. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DoubleRegister {
    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final DoubleRepository doubles;
    private final TaskRegister tasks;
    private final Caller caller;
    private final Clock clock;

    DoubleRegister(DoubleRepository doubles, TaskRegister tasks, Caller caller, Clock clock) {
        this.doubles = doubles;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Runs as the agency. Found again, nothing happens but that the features are of now; what was decided stays decided. */
    public void found(UUID person, UUID alike, Set<Feature> features) {
        boolean inOrder = person.toString().compareTo(alike.toString()) < 0;
        var one = inOrder ? person : alike;
        var other = inOrder ? alike : person;
        doubles.between(one, other)
                .ifPresentOrElse(known -> again(known, features), () -> first(person, one, other, features));
    }

    private void first(UUID person, UUID one, UUID other, Set<Feature> features) {
        var found = new PossibleDouble(caller.agency(), one, other, features, clock.instant());
        doubles.persistAndFlush(found);
        tasks.open(new ToDo(
                found.owner,
                person,
                TaskKind.LOOK_AT_DOUBLE,
                found.id,
                clock.instant().plus(TO_LOOK)));
        Log.infof("Possible double %s found", found.id);
    }

    private static void again(PossibleDouble known, Set<Feature> features) {
        if (known.state != DoubleState.DECIDED) known.inCommon(features);
    }
}
