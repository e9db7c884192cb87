package org.punte.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The readings of the caller's agency. */
@ApplicationScoped
@Transactional
class AuditList {
    private final AuditedReadingRepository readings;
    private final Cursors cursors;
    private final Caller caller;

    AuditList(AuditedReadingRepository readings, Cursors cursors, Caller caller) {
        this.readings = readings;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<AuditedReading> page(@Nullable Decision decision, @Nullable String after, int limit) {
        var list = "audited-readings:" + decision;
        var rows = readings.of(caller.agency(), decision, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, reading -> cursors.seal(list, reading.at(), reading.id()));
    }
}
