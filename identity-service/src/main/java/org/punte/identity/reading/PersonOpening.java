package org.punte.identity.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.disclosure.LiveGrants;
import org.punte.identity.link.LinkRegister;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonWorkflow;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.identity.vault.Vault;
import org.punte.web.tag.Tagged;

/** Opens a person for whoever may read it now; decision, ledger row and opening are one transaction. */
@ApplicationScoped
@Transactional
class PersonOpening {
    private final PersonAccess access;
    private final PersonWorkflow persons;
    private final LiveGrants grants;
    private final Vault vault;
    private final LinkRegister links;

    PersonOpening(PersonAccess access, PersonWorkflow persons, LiveGrants grants, Vault vault, LinkRegister links) {
        this.access = access;
        this.persons = persons;
        this.grants = grants;
        this.vault = vault;
        this.links = links;
    }

    /** Empty for everybody else, whether the person exists or not. */
    Optional<Tagged> open(UUID id) {
        // before anything is looked up: the same answer for everybody's persons
        if (!access.mayOpenIdentities()) return Optional.empty();
        var own = access.isAssigned(id);
        var live = grants.forReader(id);
        var link = links.through(id);
        if (own) return Optional.of(persons.open(id));
        if (link.isPresent()) return Optional.of(persons.openLinked(id, Entitlement.linked(link.get())));
        return live.isEmpty() ? Optional.empty() : Optional.of(shared(id, live, null));
    }

    /** For a supervisor of the receiver, whoever is named. Empty unless the referral's grant is live, and the vault open. */
    Optional<SharedPersonView> openSupervised(SupervisedReading reading) {
        if (!access.mayOpenIdentities()) return Optional.empty();
        return grants.forSupervisor(reading.referral())
                .map(grant -> shared(grant.person(), List.of(grant), reading.reason()));
    }

    /** Whom an attempt meant: a referral that is not ours stands for itself. */
    UUID meant(UUID referral) {
        return grants.personOf(referral).orElse(referral);
    }

    /** Several referrals may have let the same worker in: the categories add up, under the newest grant. */
    private SharedPersonView shared(UUID id, List<LiveGrants.Live> live, @Nullable String reason) {
        var newest = live.get(live.size() - 1);
        var covered = new TreeSet<Category>();
        live.forEach(grant -> covered.addAll(grant.categories()));
        var who = vault.open(id, covered, Entitlement.granted(newest.id(), newest.consent(), reason));
        return SharedPersonView.of(id, newest.owner(), covered, who, newest.version());
    }
}
