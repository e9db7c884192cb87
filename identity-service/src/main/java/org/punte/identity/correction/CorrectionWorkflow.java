package org.punte.identity.correction;

import static org.punte.identity.correction.CorrectionProblem.AGENCY_CORRECTION_NOT_FOUND;
import static org.punte.identity.correction.CorrectionProblem.AGENCY_CORRECTION_WAITING;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyMoves;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Correcting what an agency is known by: proposed by one, agreed to by another of another agency; one transaction each. */
@ApplicationScoped
@Transactional
class CorrectionWorkflow {
    private final CorrectionRepository corrections;
    private final CorrectionSecond second;
    private final AgencyMoves moves;
    private final Caller caller;
    private final Clock clock;

    CorrectionWorkflow(
            CorrectionRepository corrections, CorrectionSecond second, AgencyMoves moves, Caller caller, Clock clock) {
        this.corrections = corrections;
        this.second = second;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    CorrectionView propose(CorrectAgency command) {
        var before = moves.requireCorrectable(command.agency(), command.face());
        if (corrections.isWaiting(command.agency())) throw waiting();
        var correction = new AgencyCorrection(command, before, caller, clock.instant());
        try {
            corrections.persistAndFlush(correction);
        } catch (ConstraintViolationException faster) {
            throw waiting();
        }
        second.askFor(correction);
        Log.infof("A correction of agency %s was proposed", command.agency());
        return CorrectionView.of(correction);
    }

    /** The name may have been taken since it was proposed. */
    CorrectionView approve(UUID id) {
        var correction = locked(id);
        second.requireAnother(correction);
        correction.decide(true, caller, clock.instant());
        corrections.flush();
        second.announce(moves.correct(correction.agency, correction.after()));
        Log.infof("Agency %s was corrected", correction.agency);
        return CorrectionView.of(correction);
    }

    /** The agency that proposed it takes it back so; else it is for whoever could agree to it, and not for the one that is meant. */
    CorrectionView refuse(UUID id) {
        var correction = locked(id);
        if (caller.agency().equals(correction.proposedFrom)) second.requireOpen(correction);
        else second.requireAnother(correction);
        correction.decide(false, caller, clock.instant());
        corrections.flush();
        return CorrectionView.of(correction);
    }

    CorrectionView see(UUID id) {
        return CorrectionView.of(corrections.findByIdOptional(id).orElseThrow(() -> unknown(id)));
    }

    /** Of one agency all there were; without one those that wait. */
    List<CorrectionView> list(@Nullable UUID agency) {
        var found = agency == null ? corrections.open() : corrections.about(agency);
        return found.stream().map(CorrectionView::of).toList();
    }

    private AgencyCorrection locked(UUID id) {
        return corrections.lock(id).orElseThrow(() -> unknown(id));
    }

    private static Rejection waiting() {
        return AGENCY_CORRECTION_WAITING.because("Decide that one first");
    }

    private static Rejection unknown(UUID id) {
        return AGENCY_CORRECTION_NOT_FOUND.because("No correction %s", id);
    }
}
