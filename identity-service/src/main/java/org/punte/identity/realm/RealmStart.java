package org.punte.identity.realm;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.web.problem.Rejection;

/** Applies the realm's file at every start. Tries until Keycloak answers: both may start at the same time. */
@ApplicationScoped
class RealmStart {
    private final RealmKeeping keeping;
    private volatile boolean settled;

    RealmStart(RealmKeeping keeping) {
        this.keeping = keeping;
    }

    @Scheduled(every = "{identity.realm.apply-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void apply() {
        if (settled) return;
        try {
            Log.infof("Realm applied, %d differences found", keeping.apply().size());
            settled = true;
        } catch (Rejection away) {
            Log.infof("Realm not applied yet: %s", away.type().slug());
        }
    }
}
