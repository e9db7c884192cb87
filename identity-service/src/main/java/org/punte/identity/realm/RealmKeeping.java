package org.punte.identity.realm;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.punte.identity.keycloak.RealmClient;

/** Makes the realm what its file says. Doing it twice changes nothing. */
@ApplicationScoped
class RealmKeeping {
    private final List<RealmPart> parts;
    private final RealmFiles files;
    private final RealmClient realm;
    private final MeterRegistry meters;

    RealmKeeping(@All List<RealmPart> parts, RealmFiles files, RealmClient realm, MeterRegistry meters) {
        this.parts = parts;
        this.files = files;
        this.realm = realm;
        this.meters = meters;
    }

    /** Paths of what is not as wanted. */
    List<String> differences() {
        return settle(false);
    }

    /** Paths of what was not as wanted. */
    List<String> apply() {
        var differences = settle(true);
        differences.forEach(path -> Log.warnf("The realm was not as its file says: %s", path));
        meters.counter("punte.realm.differences").increment(differences.size());
        return differences;
    }

    private List<String> settle(boolean repair) {
        var wanted = files.wanted();
        return parts.stream()
                .flatMap(part -> realm.callPatiently(r -> part.settle(r, wanted, repair)).stream())
                .toList();
    }
}
