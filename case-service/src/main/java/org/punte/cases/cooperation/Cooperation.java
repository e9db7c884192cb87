package org.punte.cases.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Asked at every read, remembered nowhere: an agreement ends by the clock, whether or not that is told. */
@ApplicationScoped
@Transactional
public class Cooperation {
    private final AgreementRepository agreements;
    private final Clock clock;

    Cooperation(AgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Of these categories, those that the owner may let the receiver read now. */
    public Set<String> allowed(UUID owner, UUID receiver, Set<String> categories) {
        if (!agreements.takesPart(owner)) return Set.of();
        if (!agreements.required()) return Set.copyOf(categories);
        var both = new HashSet<>(categories);
        both.retainAll(agreements.agreed(owner, receiver, clock.instant()));
        return Set.copyOf(both);
    }
}
