package org.punte.identity.openwork;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.web.caller.Caller;

/** Who sees how much an agency has open: network administrators, and its own supervisors. */
@ApplicationScoped
class OpenWorkAccess {
    private final AgencyDirectory agencies;
    private final Caller caller;

    OpenWorkAccess(AgencyDirectory agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** Another's numbers are as unknown as an agency that does not exist. */
    void requireSeen(UUID agency) {
        if (!caller.is(NETWORK_ADMIN) && !caller.agency().equals(agency)) throw agencies.unknown(agency);
    }
}
