package org.punte.identity.freeze;

import static org.punte.identity.freeze.FreezeProblem.FREEZE_NOT_FOUND;
import static org.punte.identity.freeze.FreezeProblem.FREEZE_USED_TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Freezing a colleague, and undoing it; one transaction each. */
@ApplicationScoped
@Transactional
class FreezeWorkflow {
    private final FreezeRepository freezes;
    private final FreezeAccess access;
    private final Freezing freezing;
    private final Desks desks;
    private final Clock clock;

    FreezeWorkflow(FreezeRepository freezes, FreezeAccess access, Freezing freezing, Desks desks, Clock clock) {
        this.freezes = freezes;
        this.access = access;
        this.freezing = freezing;
        this.desks = desks;
        this.clock = clock;
    }

    /** The second colleague who asks for the same agrees to what the first one proposed. */
    FreezeView freeze(UUID id, Caller caller) {
        var account = access.freezable(id);
        freezing.hold();
        var proposed = freezes.lockOpen(account.agency(), id);
        // a colleague may have been faster while we waited
        proposed.ifPresent(open -> access.requireOpen(open.isProposed()));
        var freeze = proposed.isPresent()
                ? confirmed(proposed.get(), account, caller.account())
                : begun(account, caller.account(), access.local(clock.instant()));
        freezes.flush();
        return FreezeView.of(freeze);
    }

    FreezeView unfreeze(UUID id, @Nullable UUID agency) {
        return access.asSecondPerson(agency, at -> {
                    var freeze = freezes.lockOpen(at, id).orElseThrow(() -> unknown(id));
                    access.requireAnother(freeze.liftAskedBy, id);
                    if (freeze.isProposed()) access.requireAnother(freeze.frozenBy);
                    if (freeze.lift(access.caller(), clock.instant())) freezing.release(id);
                    freezes.flush();
                    return FreezeView.of(freeze);
                })
                .orElseThrow(() -> unknown(id));
    }

    List<FreezeView> open(UUID agency) {
        return freezes.openOf(agency).stream().map(FreezeView::of).toList();
    }

    Optional<FreezeView> see(UUID freeze) {
        return freezes.findByIdOptional(freeze).map(FreezeView::of);
    }

    private Freeze begun(Entry account, UUID by, ZonedDateTime now) {
        if (freezes.usedBy(account.agency(), by, now.toLocalDate()))
            throw FREEZE_USED_TODAY.because("Ask a colleague or a supervisor");
        var state = desks.isLastAwake(account) ? FreezeState.PROPOSED : FreezeState.ACTIVE;
        var freeze = new Freeze(account.agency(), account.account(), state, by, now);
        freezes.persistAndFlush(freeze);
        if (!freeze.isProposed()) freezing.take(account);
        return freeze;
    }

    private Freeze confirmed(Freeze freeze, Entry account, UUID by) {
        access.requireAnother(freeze.frozenBy);
        freeze.confirm(by);
        freezing.take(account);
        return freeze;
    }

    private static Rejection unknown(UUID id) {
        return FREEZE_NOT_FOUND.because("Nothing to lift for account %s", id);
    }
}
