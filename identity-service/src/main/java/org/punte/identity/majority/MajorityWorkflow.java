package org.punte.identity.majority;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.Childhood;
import org.punte.identity.person.PersonAge;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** Warns before, and treats as an adult from the day on. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
class MajorityWorkflow {
    private final MajorityBook book;
    private final TaskRegister tasks;
    private final PersonAge ages;
    private final Event<AgeSettled> settled;
    private final Clock clock;

    MajorityWorkflow(MajorityBook book, TaskRegister tasks, PersonAge ages, Event<AgeSettled> settled, Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.ages = ages;
        this.settled = settled;
        this.clock = clock;
    }

    /** Due on the first of the month: a due time must not tell the day. */
    void warn(ComingOfAge kept) {
        var due = kept.month.atStartOfDay().toInstant(ZoneOffset.UTC);
        tasks.open(new ToDo(kept.owner, kept.person, TaskKind.COMES_OF_AGE, kept.person, due));
        kept.warned = true;
    }

    /** The month has begun: the day is opened and compared, and nobody is shown it. */
    void watch(ComingOfAge kept) {
        if (book.dayOf(kept).isAfter(Childhood.today(clock.instant()))) return;
        var person = kept.person;
        var before = ages.treat(person, false, null);
        tasks.done(TaskKind.COMES_OF_AGE, person);
        settled.fire(new AgeSettled(person, kept.owner, null, false, before, false, AgeSettled.Cause.CAME_OF_AGE));
        Log.infof("Person %s is of age", person);
    }
}
