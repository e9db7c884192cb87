package org.punte.identity.openwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.punte.identity.openwork.OpenWorkRepository.Count;

/** The last counts of the acting agency, and whether they say that nothing is open. */
@ApplicationScoped
@Transactional
class OpenWorkTally {
    private final OpenWorkRepository counts;
    private final OpenWorkConfig config;

    OpenWorkTally(OpenWorkRepository counts, OpenWorkConfig config) {
        this.counts = counts;
        this.config = config;
    }

    void put(UUID agency, Count count) {
        counts.put(agency, count);
    }

    List<Count> of(UUID agency) {
        return counts.of(agency);
    }

    /** Everybody who is expected has counted, and counted zero. */
    boolean isNothingOpen(UUID agency) {
        var missing = new HashSet<>(config.expected());
        for (var count : counts.of(agency)) {
            if (count.open() > 0) return false;
            missing.remove(count.name());
        }
        return missing.isEmpty();
    }
}
