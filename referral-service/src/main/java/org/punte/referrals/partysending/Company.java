package org.punte.referrals.partysending;

import static org.punte.referrals.party.PartyProblem.PARTY_MEMBER_NOT_FOUND;
import static org.punte.referrals.party.PartyProblem.PARTY_NOT_POSSIBLE;
import static org.punte.referrals.party.PartyProblem.PARTY_NOT_VERIFIABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.outside.Outside;

/** Nobody is sent together with somebody who may have to do with what was done to them. What could not be found out is a no. */
@ApplicationScoped
class Company {
    private final CompanyInquiryClient identity;

    Company(CompanyInquiryClient identity) {
        this.identity = identity;
    }

    void requirePossible(List<UUID> persons) {
        boolean possible = Outside.answer(List.of("company", persons), () -> asked(persons))
                .orElseThrow(() -> PARTY_MEMBER_NOT_FOUND.because("Name persons whom you are assigned to"));
        if (!possible) throw PARTY_NOT_POSSIBLE.because("Refer these people one by one");
    }

    private Optional<Boolean> asked(List<UUID> persons) {
        try {
            return identity.ask(persons.get(0), persons.subList(1, persons.size()));
        } catch (RuntimeException e) {
            Log.warnf("A party could not be asked about: %s", e.getClass().getSimpleName());
            throw PARTY_NOT_VERIFIABLE.because("Ask again in a moment");
        }
    }
}
