package org.punte.identity.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.person.PersonWorkflow;
import org.punte.identity.reading.ReadableCategories.Readable;
import org.punte.identity.vault.Vault;
import org.punte.web.caller.Caller;
import org.punte.web.tag.Tagged;

/** Opens a person for whoever may read it now; decision, ledger row and opening are one transaction. */
@ApplicationScoped
@Transactional
class PersonOpening {
    private final ReadableCategories categories;
    private final PersonWorkflow persons;
    private final LiveGrants grants;
    private final Vault vault;
    private final Caller caller;

    PersonOpening(
            ReadableCategories categories, PersonWorkflow persons, LiveGrants grants, Vault vault, Caller caller) {
        this.categories = categories;
        this.persons = persons;
        this.grants = grants;
        this.vault = vault;
        this.caller = caller;
    }

    /** Empty for everybody else, whether the person exists or not. */
    Optional<Tagged> open(UUID id) {
        // the same answer for everybody's persons
        if (!categories.mayAsk()) return Optional.empty();
        Optional<Tagged> own = persons.openAssigned(id).map(Tagged.class::cast);
        return own.isPresent() ? own : categories.ofOthers(id).map(readable -> opened(id, readable));
    }

    /** For a supervisor of the receiver, whoever is named. Empty unless the referral's grant is live, and the vault open. */
    Optional<SharedPersonView> openSupervised(SupervisedReading reading) {
        if (!caller.mayOpenSealed()) return Optional.empty();
        return grants.forSupervisor(reading.referral())
                .map(grant -> shared(grant.person(), ReadableCategories.under(List.of(grant), reading.reason())));
    }

    /** Whom an attempt meant: a referral that is not ours stands for itself. */
    UUID meant(UUID referral) {
        return grants.personOf(referral).orElse(referral);
    }

    private Tagged opened(UUID id, Readable readable) {
        return readable.linked() ? persons.openLinked(id, readable.entitlement()) : shared(id, readable);
    }

    private SharedPersonView shared(UUID id, Readable readable) {
        var who = vault.open(id, readable.categories(), readable.entitlement());
        return SharedPersonView.of(id, readable.owner(), readable.categories(), who, readable.version());
    }
}
