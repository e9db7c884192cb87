package org.punte.identity.rule;

import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class RuleEventContractTest {
    @Test
    void a_changed_deadline_is_its_published_example() {
        PublishedEvents.holds(new RuleEvent.Changed(
                SUBJECT, 2, "REFERRAL_ACKNOWLEDGE_URGENT", List.of(12), DeadlineUnit.HOURS, LocalDate.of(2027, 1, 1)));
    }
}
