package org.punte.identity.correction;

import static org.punte.identity.secondperson.SecondPersonProblem.ANOTHER_PERSON_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyView;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Caller;

/** Who may be the second person for a correction, and who hears of it. As when agencies are let in, two of one agency are one voice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CorrectionSecond {
    private final SecondPerson second;
    private final AgencyDirectory agencies;
    private final Outbox outbox;
    private final Caller caller;

    CorrectionSecond(SecondPerson second, AgencyDirectory agencies, Outbox outbox, Caller caller) {
        this.second = second;
        this.agencies = agencies;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Somebody else, of another agency than who proposed and than the one it is about, which takes part itself. */
    void requireAnother(AgencyCorrection correction) {
        second.requireAnother(correction.proposedBy);
        if (List.of(correction.proposedFrom, correction.agency).contains(caller.agency())
                || !agencies.require(caller.agency()).active())
            throw ANOTHER_PERSON_NEEDED.because(
                    "An administrator of an active agency that neither proposed it nor is meant decides this");
        requireOpen(correction);
    }

    void requireOpen(AgencyCorrection correction) {
        second.requireOpen(correction.isOpen());
    }

    void askFor(AgencyCorrection correction) {
        as(correction.agency, () -> second.askFor(What.AGENCY_CORRECTION, correction.id, correction.version));
    }

    void announce(AgencyView corrected) {
        as(corrected.id(), () -> outbox.publish(new Corrected(corrected.id(), corrected.version())));
    }

    private void as(UUID agency, Runnable telling) {
        second.inTheName(agency, () -> {
            telling.run();
            return agency;
        });
    }
}
