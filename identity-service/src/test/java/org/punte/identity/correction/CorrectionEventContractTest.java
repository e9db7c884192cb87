package org.punte.identity.correction;

import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class CorrectionEventContractTest {
    @Test
    void agency_corrected_is_its_published_example() {
        PublishedEvents.holds(new Corrected(PublishedEvents.OWNER, 3));
    }
}
