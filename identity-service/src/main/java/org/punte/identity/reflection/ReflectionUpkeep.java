package org.punte.identity.reflection;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.punte.web.caller.Acting;

/** What happens to periods without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class ReflectionUpkeep {
    private final ReflectionRepository periods;
    private final ReflectionSteps steps;
    private final Acting acting;
    private final Clock clock;

    ReflectionUpkeep(ReflectionRepository periods, ReflectionSteps steps, Acting acting, Clock clock) {
        this.periods = periods;
        this.steps = steps;
        this.acting = acting;
        this.clock = clock;
    }

    List<ReflectionRepository.Due> due(int most) {
        return periods.due(clock.instant(), most);
    }

    /** Warned of by another replica, extended or ended meanwhile: then there is nothing left to do. */
    void happen(ReflectionRepository.Due due) {
        var now = clock.instant();
        acting.as(
                due.agency(),
                () -> periods.lock(due.id())
                        .filter(found -> found.dueAt != null && !found.dueAt.isAfter(now))
                        .ifPresent(found -> {
                            steps.happen(found, now);
                            periods.flush();
                            Log.infof("Reflection period %s: %s", found.id, found.state);
                        }));
    }
}
