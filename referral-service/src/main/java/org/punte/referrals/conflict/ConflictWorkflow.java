package org.punte.referrals.conflict;

import static org.punte.referrals.ReferralProblem.CONFLICT_NOT_FOUND;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Declaring is the worker's alone and takes effect at once; lifting is a supervisor's and never one's own. */
@ApplicationScoped
@Transactional
class ConflictWorkflow {
    private final ConflictRepository conflicts;
    private final Caller caller;
    private final ConflictTelling telling;
    private final Cursors cursors;
    private final Clock clock;

    ConflictWorkflow(
            ConflictRepository conflicts, Caller caller, ConflictTelling telling, Cursors cursors, Clock clock) {
        this.conflicts = conflicts;
        this.caller = caller;
        this.telling = telling;
        this.cursors = cursors;
        this.clock = clock;
    }

    ConflictView declare(UUID referral) {
        var conflict = new Conflict(referral, caller.account(), caller.agency(), clock.instant());
        if (!conflicts.isThere(referral, caller.agency(), caller.account()) || !conflicts.declare(conflict))
            throw REFERRAL_NOT_FOUND.because("No referral %s", referral);
        // after the row, so that nobody waits for it who holds what this one waits for
        conflicts.holdReach(conflict.agency);
        telling.tell(conflict);
        return ConflictView.of(conflict);
    }

    CursorPage<ConflictView> ofColleagues(@Nullable String after, int limit) {
        var rows = conflicts.ofColleagues(caller.agency(), caller.account(), cursors.open("conflicts", after), limit);
        var reached = conflicts.reached(rows, caller.account());
        return CursorPage.of(rows, limit, last -> cursors.seal("conflicts", last.declaredAt, last.id))
                .map(conflict -> ConflictView.of(conflict, reached.getOrDefault(conflict.id, List.of())));
    }

    ConflictView lift(UUID id) {
        var conflict = conflicts
                .ofColleague(id, caller.agency(), caller.account())
                .orElseThrow(() -> CONFLICT_NOT_FOUND.because("No declaration %s", id));
        if (conflict.liftedAt != null) return ConflictView.of(conflict);
        conflict.lift(caller.account(), clock.instant());
        conflicts.flush();
        telling.tell(conflict);
        return ConflictView.of(conflict);
    }

    /** For whoever declared it, and for those who may lift it. */
    ConflictView show(UUID id) {
        return conflicts
                .own(id, caller.account())
                .or(() -> conflicts.ofColleague(id, caller.agency(), caller.account()))
                .map(ConflictView::of)
                .orElseThrow(() -> CONFLICT_NOT_FOUND.because("No declaration %s", id));
    }
}
