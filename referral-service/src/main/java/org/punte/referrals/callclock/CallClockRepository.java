package org.punte.referrals.callclock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.punte.referrals.due.DueItem;

/** Calls that are due, the longest due first, found by their indexes; whose they are is all that is known without acting for an agency. */
@ApplicationScoped
class CallClockRepository {
    private static final String OVER = "select id, agency from due_call(:moment, :most)";
    private static final String SILENT = "select id, agency from due_silent_call(:moment, :most)";

    private final Session db;

    CallClockRepository(Session db) {
        this.db = db;
    }

    /** Their time is over. */
    List<DueItem> over(Instant now, int most) {
        return due(OVER, now, most);
    }

    /** Emergencies that were asked before then, and not looked at since. */
    List<DueItem> silent(Instant before, int most) {
        return due(SILENT, before, most);
    }

    private List<DueItem> due(String sql, Instant moment, int most) {
        return db.createNativeQuery(sql, DueItem.class)
                .setParameter("moment", moment)
                .setParameter("most", most)
                .getResultList();
    }
}
