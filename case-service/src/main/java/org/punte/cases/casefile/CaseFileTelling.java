package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.punte.cases.OpenFilesChanged;
import org.punte.messaging.Outbox;

/** Tells that a file was opened or closed: others by an event, this service at once. */
@ApplicationScoped
class CaseFileTelling {
    private final Outbox outbox;
    private final Event<OpenFilesChanged> changes;

    CaseFileTelling(Outbox outbox, Event<OpenFilesChanged> changes) {
        this.outbox = outbox;
        this.changes = changes;
    }

    void tell(CaseFile file) {
        outbox.publish(file.told());
        changes.fire(new OpenFilesChanged(file.agency));
    }
}
