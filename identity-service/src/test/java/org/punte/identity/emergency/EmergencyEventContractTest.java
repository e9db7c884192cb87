package org.punte.identity.emergency;

import static org.punte.identity.PublishedEvents.NOW;
import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class EmergencyEventContractTest {
    @Test
    void emergency_opened_is_its_published_example() {
        PublishedEvents.holds(new EmergencyEvent.Opened(SUBJECT, List.of(OWNER, RECEIVER), NOW));
    }
}
