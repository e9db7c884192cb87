package org.punte.identity.openwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyDirectory.Listed;
import org.punte.identity.guardianagency.Deciders;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.web.caller.Acting;

/** How much is open at an agency, and how many are left there who could decide it. */
@ApplicationScoped
@Transactional
class OpenWorkReading {
    private final OpenWorkTally counts;
    private final AgencyDirectory agencies;
    private final Deciders deciders;
    private final Acting acting;

    OpenWorkReading(OpenWorkTally counts, AgencyDirectory agencies, Deciders deciders, Acting acting) {
        this.counts = counts;
        this.agencies = agencies;
        this.deciders = deciders;
        this.acting = acting;
    }

    OpenWorkView of(UUID agency) {
        return view(agencies.require(agency));
    }

    /** Of every agency that is leaving, the oldest first. */
    List<OpenWorkView> ofClosing() {
        return agencies.closing().stream().map(this::view).toList();
    }

    private OpenWorkView view(Listed agency) {
        return OpenWorkView.of(agency.id(), agency.status(), deciders.count(agency), counted(agency));
    }

    private List<Count> counted(Listed agency) {
        var id = agency.id();
        return acting.as(id, () -> agency.closing() ? counts.ofClosing(id) : counts.told(id));
    }
}
