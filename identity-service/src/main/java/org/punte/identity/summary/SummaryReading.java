package org.punte.identity.summary;

import static org.punte.identity.vault.Category.EXPLOITATION_SUMMARY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.situation.SituationSummaries;
import org.punte.identity.vault.Ledger;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.web.caller.Caller;

/** Whether the caller may read the summary at this moment; decision, ledger row and opening are one transaction. */
@ApplicationScoped
@Transactional
class SummaryReading {
    private final PersonAccess persons;
    private final LiveGrants grants;
    private final SituationSummaries summaries;
    private final Ledger ledger;
    private final Caller caller;

    SummaryReading(
            PersonAccess persons, LiveGrants grants, SituationSummaries summaries, Ledger ledger, Caller caller) {
        this.persons = persons;
        this.grants = grants;
        this.summaries = summaries;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** Empty for everybody else, whether the person exists or not. */
    Optional<SummaryView> read(UUID person) {
        caller.requireMayOpenSealed();
        if (persons.isAssigned(person)) {
            ledger.allowed(person, Set.of(EXPLOITATION_SUMMARY), null);
            return Optional.of(view(person));
        }
        return covering(person).map(entitlement -> {
            ledger.allowed(person, Set.of(EXPLOITATION_SUMMARY), entitlement);
            return view(person);
        });
    }

    private Optional<Entitlement> covering(UUID person) {
        return grants.forReader(person).stream()
                .filter(grant -> grant.categories().contains(EXPLOITATION_SUMMARY))
                .reduce((first, newer) -> newer)
                .map(grant -> Entitlement.granted(grant.id(), grant.consent(), null));
    }

    private SummaryView view(UUID person) {
        return new SummaryView(person, summaries.of(person));
    }
}
