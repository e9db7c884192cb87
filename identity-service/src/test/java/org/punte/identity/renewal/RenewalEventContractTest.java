package org.punte.identity.renewal;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class RenewalEventContractTest {
    @Test
    void account_factor_renewed_is_its_published_example() {
        PublishedEvents.holds(new RenewalEvent.FactorRenewed(SUBJECT, OWNER, Instant.parse("2026-11-24T10:15:30Z"), 3));
    }
}
