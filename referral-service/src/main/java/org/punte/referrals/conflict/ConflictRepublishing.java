package org.punte.referrals.conflict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.punte.messaging.Republishing;
import org.punte.messaging.chunk.Chunks;
import org.punte.referrals.conflict.ConflictRepository.Home;
import org.punte.web.caller.Acting;

/** Tells every declaration again, or that it was lifted: whoever missed it would let in who must stay out, or keep out who may come. */
@ApplicationScoped
class ConflictRepublishing implements Republishing {
    private static final int CHUNK = 200;

    private final ConflictRepository conflicts;
    private final ConflictTelling telling;
    private final Acting acting;

    ConflictRepublishing(ConflictRepository conflicts, ConflictTelling telling, Acting acting) {
        this.conflicts = conflicts;
        this.telling = telling;
        this.acting = acting;
    }

    @Override
    public int republish() {
        List<Home> homes = QuarkusTransaction.requiringNew().call(conflicts::homes);
        return Chunks.of(homes, CHUNK, some -> some.forEach(this::tellAgain));
    }

    private void tellAgain(Home home) {
        acting.as(home.agency(), () -> telling.tell(conflicts.findById(home.id())));
    }
}
