package org.punte.cases.casefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.punte.cases.OpenFilesChanged;
import org.punte.cases.casefile.CaseFileRepository.Due;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;

/**
 * Tells that a file was opened or closed: others by an event, this service at once. And tells others of every file again, so that
 * they can rebuild what they know.
 */
@ApplicationScoped
class CaseFileTelling implements Republishing {
    private static final int CHUNK = 100;

    private final CaseFileRepository files;
    private final Outbox outbox;
    private final Event<OpenFilesChanged> changes;
    private final Acting acting;

    CaseFileTelling(CaseFileRepository files, Outbox outbox, Event<OpenFilesChanged> changes, Acting acting) {
        this.files = files;
        this.outbox = outbox;
        this.changes = changes;
        this.acting = acting;
    }

    void tell(CaseFile file) {
        outbox.publish(file.told());
        changes.fire(new OpenFilesChanged(file.agency));
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
            chunk.forEach(due -> acting.as(due.agency(), () -> tellAgain(due)));
            return chunk;
        });
    }

    private void tellAgain(Due due) {
        files.findOfAgency(due.id(), due.agency()).ifPresent(file -> outbox.publish(file.told()));
    }
}
