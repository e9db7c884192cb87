package org.punte.identity.openwork;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.web.caller.Acting;

/**
 * Takes counts in, and lets an agency go that has nothing open any more. Services count once they know that an agency
 * closes; from then on nothing new begins there, and none ever comes back, so a zero stays one.
 */
@ApplicationScoped
@Transactional
class OpenWorkWorkflow {
    private final OpenWorkTally counts;
    private final AgencyDirectory agencies;
    private final AgencyMoves moves;
    private final Event<AgencyMoves.Departed> departures;
    private final Acting acting;

    OpenWorkWorkflow(
            OpenWorkTally counts,
            AgencyDirectory agencies,
            AgencyMoves moves,
            Event<AgencyMoves.Departed> departures,
            Acting acting) {
        this.counts = counts;
        this.agencies = agencies;
        this.moves = moves;
        this.departures = departures;
        this.acting = acting;
    }

    /** The agency is held first: of two last counts at the same moment one sees the other. */
    void take(UUID agency, Count count) {
        var isClosing = moves.holdClosing(agency);
        counts.put(agency, count);
        if (isClosing && counts.isNothingOpen(agency)) {
            moves.complete(agency);
            departures.fire(new AgencyMoves.Departed(agency));
            Log.infof("Agency %s has left: nothing is open any more", agency);
        }
    }

    OpenWorkView of(UUID agency) {
        var listed = agencies.require(agency);
        return OpenWorkView.of(agency, listed.status(), counted(agency));
    }

    private List<Count> counted(UUID agency) {
        return acting.as(agency, () -> counts.of(agency));
    }
}
