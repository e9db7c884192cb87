package org.punte.identity.detection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.detection.DueRepository.Due;
import org.punte.web.caller.Acting;

/** What the loop does, for one person and now: in tests it is off, and it would look at everybody's. */
@ApplicationScoped
public class Comparing {
    private final Detection detection;
    private final DueRepository due;
    private final Acting acting;

    Comparing(Detection detection, DueRepository due, Acting acting) {
        this.detection = detection;
        this.due = due;
        this.acting = acting;
    }

    public void compare(UUID person, UUID agency) {
        detection.compare(new Due(person, agency));
    }

    public boolean isDue(UUID person, UUID agency) {
        return QuarkusTransaction.requiringNew().call(() -> acting.as(agency, () -> due.claim(person)));
    }
}
