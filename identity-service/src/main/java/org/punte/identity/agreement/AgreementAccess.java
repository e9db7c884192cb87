package org.punte.identity.agreement;

import static org.punte.identity.agreement.AgreementProblem.AGREEMENT_NOT_FOUND;
import static org.punte.identity.agreement.AgreementProblem.ONLY_THE_PARTNER_CONFIRMS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.caller.Caller;

/** The only door to an agreement: both sides see it, nobody else. */
@ApplicationScoped
@Transactional
class AgreementAccess {
    private final AgreementRepository agreements;
    private final Caller caller;

    AgreementAccess(AgreementRepository agreements, Caller caller) {
        this.agreements = agreements;
        this.caller = caller;
    }

    Agreement visible(UUID id) {
        return mine(agreements.findByIdOptional(id), id);
    }

    /** Held until the transaction ends: it moves once. */
    Agreement movable(UUID id) {
        return mine(agreements.lock(id), id);
    }

    /** The proposing side sees it but has said yes already: 403, not 404. */
    Agreement confirmable(UUID id) {
        var agreement = movable(id);
        if (agreement.partner.equals(caller.agency())) return agreement;
        throw ONLY_THE_PARTNER_CONFIRMS.because("Agency %s confirms", agreement.partner);
    }

    private Agreement mine(Optional<Agreement> agreement, UUID id) {
        return agreement
                .filter(a -> a.agencies().contains(caller.agency()))
                .orElseThrow(() -> AGREEMENT_NOT_FOUND.because("No agreement %s", id));
    }
}
