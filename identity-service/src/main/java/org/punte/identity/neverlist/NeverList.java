package org.punte.identity.neverlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;

/**
 * Asked by everything that would bring somebody together with a person. Whoever is listed is answered as if not available,
 * word for word: nobody learns from a refusal that there is a list.
 */
@ApplicationScoped
@Transactional
public class NeverList {
    private final NeverListRepository entries;
    private final AgencyDirectory agencies;

    NeverList(NeverListRepository entries, AgencyDirectory agencies) {
        this.entries = entries;
        this.agencies = agencies;
    }

    /** Whether the agency, a part of it, or its county stands on the list. Runs as the owner. */
    public boolean excludesAgency(UUID person, UUID agency) {
        return entries.listsAgency(person, agency, county(agency));
    }

    /** Those of the agencies that the list excludes, by one look at it. Runs as the owner. */
    public Set<UUID> excluded(UUID person, Collection<UUID> agencies) {
        var listed = entries.present(person);
        if (listed.isEmpty()) return Set.of();
        return agencies.stream()
                .filter(agency -> {
                    var county = county(agency);
                    return listed.stream().anyMatch(entry -> entry.excludes(agency, county));
                })
                .collect(Collectors.toSet());
    }

    /** Whether a whole county stands on the list, so that nobody there is told. Runs as the owner. */
    public boolean excludesCounty(UUID person, String county) {
        return entries.listsCounty(person, county);
    }

    /** Whether the worker stands on the list. Runs as whoever asks: the database answers it, and shows nobody the list. */
    public boolean excludesWorker(UUID person, UUID account) {
        return entries.listsWorker(person, account);
    }

    /** Those who may meet the person. */
    public List<UUID> admitted(UUID person, Collection<UUID> workers) {
        return workers.stream()
                .filter(worker -> !excludesWorker(person, worker))
                .toList();
    }

    private @Nullable String county(UUID agency) {
        return agencies.find(agency).map(AgencyDirectory.Listed::county).orElse(null);
    }
}
