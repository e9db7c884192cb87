package org.punte.identity.information;

import static org.punte.identity.agency.AgencyKind.CHILD_PROTECTION_DIRECTORATE;
import static org.punte.identity.information.InformationProblem.BASIS_NEEDS_SUPERVISOR;
import static org.punte.identity.information.InformationProblem.INFORMATION_MISSING;
import static org.punte.identity.information.RecordInformation.Topic.DIRECTORATE;
import static org.punte.identity.information.RecordInformation.Topic.SHARING;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.givenword.BasisRule;
import org.punte.identity.person.PersonAge;
import org.punte.identity.terms.ConsentBasis;
import org.punte.web.caller.Caller;

/**
 * A child is referred without consent where the law says so, and is told before (field guide 3.7): to the directorate by
 * its worker, to anybody else by a supervisor. To save a life nothing has to come first.
 */
@ApplicationScoped
@Transactional
class InformedBasis implements BasisRule {
    private final InformationRepository information;
    private final AgencyDirectory agencies;
    private final PersonAge ages;
    private final Caller caller;

    InformedBasis(InformationRepository information, AgencyDirectory agencies, PersonAge ages, Caller caller) {
        this.information = information;
        this.agencies = agencies;
        this.ages = ages;
        this.caller = caller;
    }

    @Override
    public void require(UUID person, ConsentBasis basis, UUID receiver) {
        if (basis == ConsentBasis.VITAL_INTEREST || !ages.isChild(person)) return;
        var directorate = isDirectorate(receiver);
        if (!directorate && !caller.is(SUPERVISOR))
            throw BASIS_NEEDS_SUPERVISOR.because("Only a directorate gets this from person %s's worker", person);
        if (!information.isTold(person, directorate ? DIRECTORATE : SHARING))
            throw INFORMATION_MISSING.because("Tell person %s first, and write down what was said", person);
    }

    /** The duty to notify a directorate of a child leaves no choice, and no time for a second person. */
    @Override
    public boolean needsNobody(UUID person, ConsentBasis basis, UUID receiver) {
        return basis == ConsentBasis.LEGAL_OBLIGATION && isDirectorate(receiver) && ages.isChild(person);
    }

    private boolean isDirectorate(UUID agency) {
        return agencies.find(agency)
                .filter(listed -> listed.kind() == CHILD_PROTECTION_DIRECTORATE)
                .isPresent();
    }
}
