package org.punte.cases.casefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileRepository.Due;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;

/** Tells every case file again, so that listeners can rebuild what they know. */
@ApplicationScoped
class CaseFileRepublishing implements Republishing {
    private static final int CHUNK = 100;

    private final CaseFileRepository files;
    private final Outbox outbox;
    private final Acting acting;

    CaseFileRepublishing(CaseFileRepository files, Outbox outbox, Acting acting) {
        this.files = files;
        this.outbox = outbox;
        this.acting = acting;
    }

    @Override
    public int republish() {
        int told = 0;
        var last = new UUID(0, 0);
        List<Due> chunk;
        do {
            chunk = chunkAfter(last);
            told += chunk.size();
            if (!chunk.isEmpty()) last = chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == CHUNK);
        return told;
    }

    private List<Due> chunkAfter(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var chunk = files.idsAfter(last, CHUNK);
            chunk.forEach(due -> acting.as(due.agency(), () -> tell(due)));
            return chunk;
        });
    }

    private void tell(Due due) {
        files.findOfAgency(due.id(), due.agency()).ifPresent(file -> outbox.publish(file.told()));
    }
}
