package org.punte.identity.guardianagency;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyDirectory.Listed;
import org.punte.web.caller.Acting;

/** Who could decide what an agency has open, if it closed: awake supervisors of its own and of its guardian. */
@ApplicationScoped
@Transactional
public class Deciders {
    private final AccountDirectory accounts;
    private final AgencyDirectory agencies;
    private final Acting acting;

    Deciders(AccountDirectory accounts, AgencyDirectory agencies, Acting acting) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.acting = acting;
    }

    /** How many people; nobody is counted twice. */
    public int count(Listed agency) {
        var people = new HashSet<>(ids(supervisorsOf(agency.id())));
        people.addAll(ids(guardiansOf(agency)));
        return people.size();
    }

    /** The supervisors of the guardian, while it takes part in everything itself. */
    List<Entry> guardiansOf(Listed agency) {
        return isActive(agency.guardian()) ? supervisorsOf(agency.guardian()) : List.of();
    }

    List<Entry> supervisorsOf(UUID agency) {
        return acting.as(agency, () -> accounts.awake(SUPERVISOR));
    }

    private boolean isActive(@Nullable UUID guardian) {
        return guardian != null
                && agencies.find(guardian).filter(Listed::active).isPresent();
    }

    private static Set<UUID> ids(List<Entry> people) {
        return Set.copyOf(people.stream().map(Entry::account).toList());
    }
}
