package org.punte.identity.dormancy;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class DormancyEventContractTest {
    @Test
    void a_notice_is_its_published_example() {
        PublishedEvents.holds(new DormancyEvent.Soon(SUBJECT, OWNER, LocalDate.parse("2026-11-28"), 5, 1));
    }
}
