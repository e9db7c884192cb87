package org.punte.referrals.draft;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.deadline.Deadlines;
import org.punte.web.caller.Acting;

/** Tells authors of drafts that will be deleted, and deletes; one transaction each. */
@ApplicationScoped
@Transactional
class DraftUpkeep {
    /** Authors that are told in one transaction. */
    private static final int MOST = 200;

    private final DraftRepository drafts;
    private final DraftConfig config;
    private final Outbox outbox;
    private final Acting acting;
    private final Deadlines deadlines;

    DraftUpkeep(DraftRepository drafts, DraftConfig config, Outbox outbox, Acting acting, Deadlines deadlines) {
        this.drafts = drafts;
        this.config = config;
        this.outbox = outbox;
        this.acting = acting;
        this.deadlines = deadlines;
    }

    /** How many authors were told. */
    int notice() {
        var now = deadlines.now();
        var told = drafts.notice(now.plus(config.notice()), now, MOST);
        told.forEach(draft -> acting.as(draft.sender(), () -> outbox.publish(DraftExpiring.of(draft))));
        return told.size();
    }

    List<UUID> over(int most) {
        return drafts.over(deadlines.now(), config.notice(), most);
    }

    /** The draft, its note and its timeline are gone; what was sent meanwhile stays. */
    void purge(UUID id) {
        if (drafts.purge(id, deadlines.now(), config.notice())) Log.infof("Draft %s was deleted unsent", id);
    }
}
