package org.punte.identity.openwork;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.identity.settlement.UnsettledPersons.Settled;

/**
 * Takes counts in, and lets an agency go that has nothing open any more. Services count once they know that an agency
 * closes; from then on nothing new begins there, and none ever comes back, so a zero stays one.
 */
@ApplicationScoped
@Transactional
class OpenWorkWorkflow {
    private final OpenWorkTally counts;
    private final AgencyMoves moves;
    private final Event<AgencyMoves.Departed> departures;

    OpenWorkWorkflow(OpenWorkTally counts, AgencyMoves moves, Event<AgencyMoves.Departed> departures) {
        this.counts = counts;
        this.moves = moves;
        this.departures = departures;
    }

    /** The agency is held first: of two last counts at the same moment one sees the other. */
    void take(UUID agency, Count count, int version) {
        var isClosing = moves.holdClosing(agency);
        counts.put(agency, count, version);
        if (isClosing) completeIfNothingOpen(agency);
    }

    /** Perhaps it was the last person. */
    void settled(@Observes Settled settled) {
        if (moves.holdClosing(settled.agency())) completeIfNothingOpen(settled.agency());
    }

    private void completeIfNothingOpen(UUID agency) {
        if (!counts.isNothingOpen(agency)) return;
        moves.complete(agency);
        departures.fire(new AgencyMoves.Departed(agency));
        Log.infof("Agency %s has left: nothing is open any more", agency);
    }
}
