package org.punte.identity.consent;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.PERSON;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.identity.PublishedEvents;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.vault.Category;

class ConsentEventContractTest {
    @ParameterizedTest
    @MethodSource
    void every_event_is_its_published_example(ConsentEvent event) {
        PublishedEvents.holds(event);
    }

    static Stream<ConsentEvent> every_event_is_its_published_example() {
        return Stream.of(
                new ConsentEvent.Given(
                        SUBJECT,
                        PERSON,
                        OWNER,
                        RECEIVER,
                        ConsentBasis.CONSENT,
                        List.of(Category.IDENTITY, Category.NEEDS),
                        LocalDate.parse("2027-01-31"),
                        Instant.parse("2027-01-31T22:00:00Z"),
                        0),
                new ConsentEvent.Ended(SUBJECT, PERSON, OWNER, RECEIVER, ConsentEvent.Why.WITHDRAWN, null, null, 1));
    }
}
