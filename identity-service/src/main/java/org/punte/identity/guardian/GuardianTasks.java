package org.punte.identity.guardian;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.MinorConfig;
import org.punte.identity.person.PersonAge;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** A child without anybody safe who decides needs a guardian; the task ends when there is one. */
@ApplicationScoped
@Transactional(MANDATORY)
class GuardianTasks {
    private final GuardianList guardians;
    private final TaskRegister tasks;
    private final PersonAge ages;
    private final MinorConfig config;
    private final Clock clock;

    GuardianTasks(GuardianList guardians, TaskRegister tasks, PersonAge ages, MinorConfig config, Clock clock) {
        this.guardians = guardians;
        this.tasks = tasks;
        this.ages = ages;
        this.config = config;
        this.clock = clock;
    }

    void settled(@Observes AgeSettled age) {
        look(age.person(), age.owner());
    }

    /** Opens or ends what has to be done, by how things stand now. */
    void look(UUID person, UUID owner) {
        if (ages.isChild(person) && !guardians.hasSafeOne(person)) {
            var due = clock.instant().plus(config.guardianWithin());
            tasks.open(new ToDo(owner, person, TaskKind.REQUEST_GUARDIAN, person, due));
        } else tasks.done(TaskKind.REQUEST_GUARDIAN, person);
    }
}
