package org.punte.identity.guardianagency;

import static org.punte.identity.guardianagency.GuardianProblem.GUARDIAN_CANNOT_DECIDE;
import static org.punte.identity.guardianagency.GuardianProblem.NEEDS_UNINVOLVED_AGENCY;
import static org.punte.identity.guardianagency.GuardianProblem.SOMEBODY_DECIDES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyStatus;
import org.punte.web.caller.Caller;

/** When others may name a guardian: only where nobody is left who could decide, and never to their own agency's gain. */
@ApplicationScoped
@Transactional
class GuardianRules {
    private final AgencyDirectory agencies;
    private final Deciders deciders;
    private final Caller caller;

    GuardianRules(AgencyDirectory agencies, Deciders deciders, Caller caller) {
        this.agencies = agencies;
        this.deciders = deciders;
        this.caller = caller;
    }

    void requirePossible(UUID agency, UUID guardian) {
        var subject = agencies.require(agency);
        if (subject.status() == AgencyStatus.DEACTIVATED || deciders.count(subject) > 0)
            throw SOMEBODY_DECIDES.because("Agency %s has a supervisor or a guardian, or has left", agency);
        agencies.requireGuardian(guardian, agency);
        if (deciders.supervisorsOf(guardian).isEmpty())
            throw GUARDIAN_CANNOT_DECIDE.because("Agency %s has no supervisor who may sign in", guardian);
    }

    /** Of those agencies nobody has a hand in it. */
    void requireUninvolved(UUID... agencies) {
        if (Arrays.asList(agencies).contains(caller.agency()))
            throw NEEDS_UNINVOLVED_AGENCY.because("A network administrator of another agency does this");
    }
}
