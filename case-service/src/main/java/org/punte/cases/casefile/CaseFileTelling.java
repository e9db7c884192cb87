package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.punte.cases.OpenFilesChanged;
import org.punte.messaging.Outbox;

/** Tells that a file was opened or closed: others by an event, this service at once. */
@ApplicationScoped
public class CaseFileTelling {
    private final CaseFileRepository files;
    private final Outbox outbox;
    private final Event<OpenFilesChanged> changes;

    CaseFileTelling(CaseFileRepository files, Outbox outbox, Event<OpenFilesChanged> changes) {
        this.files = files;
        this.outbox = outbox;
        this.changes = changes;
    }

    void tell(CaseFile file) {
        outbox.publish(file.told());
        changes.fire(new OpenFilesChanged(file.agency));
    }

    /** Others alone, and the same as before. Runs as its agency. */
    public void tellAgain(UUID id, UUID agency) {
        files.findOfAgency(id, agency).ifPresent(file -> outbox.publish(file.told()));
    }
}
