package org.punte.referrals.conflict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.messaging.chunk.Chunks;
import org.punte.referrals.conflict.ConflictRepository.Home;
import org.punte.web.caller.Acting;

/** Tells every declaration again, or that it was lifted: whoever missed it would let in who must stay out, or keep out who may come. */
@ApplicationScoped
class ConflictRepublishing implements Republishing {
    private static final int CHUNK = 200;

    private final ConflictRepository conflicts;
    private final Outbox outbox;
    private final Acting acting;

    ConflictRepublishing(ConflictRepository conflicts, Outbox outbox, Acting acting) {
        this.conflicts = conflicts;
        this.outbox = outbox;
        this.acting = acting;
    }

    @Override
    public int republish() {
        List<Home> homes = QuarkusTransaction.requiringNew().call(conflicts::homes);
        return Chunks.of(homes, CHUNK, some -> some.forEach(this::tellAgain));
    }

    private void tellAgain(Home home) {
        acting.as(home.agency(), () -> outbox.publish(asItStands(conflicts.findById(home.id()))));
    }

    private ConflictEvent asItStands(Conflict conflict) {
        if (conflict.liftedAt != null) return conflict.lifted();
        var meant = conflicts.about(conflict.referral);
        return conflict.declared(meant.sender(), meant.person());
    }
}
