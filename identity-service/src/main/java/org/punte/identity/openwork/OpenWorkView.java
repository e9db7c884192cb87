package org.punte.identity.openwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyStatus;
import org.punte.identity.openwork.OpenWorkRepository.Count;

/** Numbers only: what is open stays with the service that counted it. {@code deciders} may sign in and could decide. */
record OpenWorkView(UUID agency, AgencyStatus status, int total, int deciders, List<OpenItems> items) {
    /** One number. */
    record OpenItems(String service, String kind, int open, Instant countedAt) {}

    static OpenWorkView of(UUID agency, AgencyStatus status, int deciders, List<Count> counts) {
        var items = counts.stream()
                .map(count -> new OpenItems(count.service(), count.kind(), count.open(), count.countedAt()))
                .toList();
        return new OpenWorkView(
                agency, status, items.stream().mapToInt(OpenItems::open).sum(), deciders, items);
    }
}
