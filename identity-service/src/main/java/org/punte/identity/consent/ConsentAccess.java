package org.punte.identity.consent;

import static org.punte.identity.consent.ConsentProblem.CONSENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.web.caller.Caller;

/** The only door to a consent: whoever is assigned to the person at the owner. */
@ApplicationScoped
class ConsentAccess {
    private final ConsentRepository consents;
    private final PersonAccess persons;
    private final Caller caller;

    ConsentAccess(ConsentRepository consents, PersonAccess persons, Caller caller) {
        this.consents = consents;
        this.persons = persons;
        this.caller = caller;
    }

    Consent visible(UUID id) {
        return assigned(consents.find(id, caller.agency()), id);
    }

    /** Holds the row: nobody withdraws it or opens a grant under it meanwhile. */
    Consent locked(UUID id) {
        return assigned(consents.lock(id, caller.agency()), id);
    }

    private Consent assigned(Optional<Consent> consent, UUID id) {
        return consent.filter(c -> persons.isAssigned(c.person))
                .orElseThrow(() -> CONSENT_NOT_FOUND.because("No consent %s", id));
    }
}
