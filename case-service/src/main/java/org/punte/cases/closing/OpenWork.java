package org.punte.cases.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.punte.cases.OpenFilesChanged;
import org.punte.cases.casefile.CaseFiles;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** Keeps the count of a closing agency's open files, in the transaction of whatever changes it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenWork {
    private final CaseFiles files;
    private final OpenWorkRepository told;
    private final Outbox outbox;
    private final Acting acting;

    OpenWork(CaseFiles files, OpenWorkRepository told, Outbox outbox, Acting acting) {
        this.files = files;
        this.told = told;
        this.outbox = outbox;
        this.acting = acting;
    }

    /** Zero as well: identity-service waits for it. */
    void begin(UUID agency) {
        acting.as(agency, () -> {
            told.hold(agency);
            long open = files.countOpen(agency);
            outbox.publish(new OpenWorkCounted(agency, told.begin(agency, open), open));
        });
    }

    void changed(@Observes OpenFilesChanged changed) {
        var agency = changed.agency();
        told.hold(agency);
        if (!told.isClosing(agency)) return;
        long open = files.countOpen(agency);
        told.change(agency, open).ifPresent(version -> outbox.publish(new OpenWorkCounted(agency, version, open)));
    }
}
