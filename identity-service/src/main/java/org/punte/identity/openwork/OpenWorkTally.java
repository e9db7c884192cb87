package org.punte.identity.openwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.identity.settlement.UnsettledPersons;

/** The last counts of the acting agency, and whether they say that nothing is open. Persons are counted here and now. */
@ApplicationScoped
@Transactional
class OpenWorkTally {
    private final OpenWorkRepository counts;
    private final UnsettledPersons persons;
    private final OpenWorkConfig config;
    private final Clock clock;

    OpenWorkTally(OpenWorkRepository counts, UnsettledPersons persons, OpenWorkConfig config, Clock clock) {
        this.counts = counts;
        this.persons = persons;
        this.config = config;
        this.clock = clock;
    }

    void put(UUID agency, Count count, int version) {
        counts.put(agency, count, version);
    }

    /** What the other services told. */
    List<Count> told(UUID agency) {
        return counts.of(agency);
    }

    /** With the persons about whom a closing agency has yet to decide. */
    List<Count> ofClosing(UUID agency) {
        var own = new Count("identity-service", "PERSON", Math.toIntExact(persons.count()), clock.instant());
        return Stream.concat(Stream.of(own), counts.of(agency).stream()).toList();
    }

    /** Everybody who is expected has counted, and counted zero. */
    boolean isNothingOpen(UUID agency) {
        var missing = new HashSet<>(config.expected());
        for (var count : ofClosing(agency)) {
            if (count.open() > 0) return false;
            missing.remove(count.name());
        }
        return missing.isEmpty();
    }
}
