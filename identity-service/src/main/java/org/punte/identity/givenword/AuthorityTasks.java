package org.punte.identity.givenword;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.age.MinorConfig;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.web.caller.Caller;

/** What has to be done by people when a word no longer suffices. */
@ApplicationScoped
@Transactional(MANDATORY)
class AuthorityTasks {
    private final TaskRegister tasks;
    private final MinorConfig config;
    private final Caller caller;
    private final Clock clock;

    AuthorityTasks(TaskRegister tasks, MinorConfig config, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    void askAgain(UUID person) {
        var due = clock.instant().plus(config.askAgainWithin());
        tasks.open(new ToDo(caller.agency(), person, TaskKind.ASK_AGAIN, person, due));
    }

    void recordBasis(ConsentAuthority consent) {
        var due = clock.instant().plus(config.basisWithin());
        tasks.open(new ToDo(consent.owner, consent.person, TaskKind.RECORD_BASIS, consent.consent, due));
    }

    void basisDone(UUID consent) {
        tasks.done(TaskKind.RECORD_BASIS, consent);
    }
}
