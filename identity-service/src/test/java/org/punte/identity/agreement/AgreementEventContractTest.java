package org.punte.identity.agreement;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;
import org.punte.identity.vault.Category;

class AgreementEventContractTest {
    private static final LocalDate UNTIL = LocalDate.parse("2027-11-30");

    @Test
    void agreement_changed_is_its_published_example() {
        PublishedEvents.holds(new AgreementEvent.Changed(
                SUBJECT,
                List.of(OWNER, RECEIVER),
                "12/2026",
                LocalDate.parse("2026-11-20"),
                List.of(Category.IDENTITY, Category.CONTACT),
                UNTIL,
                Instant.parse("2027-11-30T22:00:00Z"),
                AgreementState.CONFIRMED,
                1));
    }

    @Test
    void agreement_ended_is_its_published_example() {
        PublishedEvents.holds(
                new AgreementEvent.Ended(SUBJECT, List.of(OWNER, RECEIVER), AgreementState.TERMINATED, 2));
    }

    @Test
    void agreement_expiring_is_its_published_example() {
        PublishedEvents.holds(new AgreementEvent.Expiring(SUBJECT, List.of(OWNER, RECEIVER), "12/2026", UNTIL, 30, 1));
    }
}
