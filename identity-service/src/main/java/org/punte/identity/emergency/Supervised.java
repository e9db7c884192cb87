package org.punte.identity.emergency;

import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.conflict.Conflicts;
import org.punte.web.caller.Caller;

/** Which openings the caller watches over: of the own agency and of its wards, and of nobody from whom they stepped aside. */
@ApplicationScoped
@Transactional
class Supervised {
    private final AgencyDirectory agencies;
    private final Conflicts conflicts;
    private final Caller caller;

    Supervised(AgencyDirectory agencies, Conflicts conflicts, Caller caller) {
        this.agencies = agencies;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    /** A guardian agency that is suspended itself watches nobody. */
    Set<UUID> agencies() {
        var all = new HashSet<UUID>();
        if (caller.is(SUPERVISOR)) all.addAll(agencies.wardsOf(caller.agency()));
        if (caller.is(SUPERVISOR) || caller.is(EMERGENCY_SUPERVISOR)) all.add(caller.agency());
        return all;
    }

    /** Whose openings are not for the caller. */
    Set<UUID> apart() {
        return conflicts.personsApart();
    }

    boolean covers(EmergencyOpening opening) {
        return agencies().contains(opening.agency) && !apart().contains(opening.person);
    }
}
