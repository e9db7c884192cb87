package org.punte.identity.disclosure;

import static org.punte.identity.PublishedEvents.CONSENT;
import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.PERSON;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.RECEIVER_PERSON;
import static org.punte.identity.PublishedEvents.REFERRAL;
import static org.punte.identity.PublishedEvents.SUBJECT;
import static org.punte.identity.PublishedEvents.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.identity.PublishedEvents;
import org.punte.identity.vault.Category;

class GrantEventContractTest {
    @ParameterizedTest
    @MethodSource
    void every_event_is_its_published_example(GrantEvent event) {
        PublishedEvents.holds(event);
    }

    static Stream<GrantEvent> every_event_is_its_published_example() {
        return Stream.of(opened(), changed(), paused(), resumed(), ended());
    }

    private static GrantEvent opened() {
        return new GrantEvent.Opened(
                SUBJECT,
                REFERRAL,
                CONSENT,
                PERSON,
                RECEIVER_PERSON,
                OWNER,
                RECEIVER,
                List.of(Category.IDENTITY, Category.NEEDS),
                List.of(WORKER),
                Instant.parse("2027-01-31T22:00:00Z"),
                false,
                null,
                0);
    }

    private static GrantEvent changed() {
        return new GrantEvent.Changed(
                SUBJECT,
                REFERRAL,
                CONSENT,
                PERSON,
                RECEIVER_PERSON,
                OWNER,
                RECEIVER,
                List.of(Category.NEEDS),
                List.of(WORKER),
                Instant.parse("2027-01-31T22:00:00Z"),
                1);
    }

    private static GrantEvent paused() {
        return new GrantEvent.Paused(
                SUBJECT, REFERRAL, CONSENT, PERSON, RECEIVER_PERSON, OWNER, RECEIVER, List.of(WORKER), null, 1);
    }

    private static GrantEvent resumed() {
        return new GrantEvent.Resumed(
                SUBJECT,
                REFERRAL,
                CONSENT,
                PERSON,
                RECEIVER_PERSON,
                OWNER,
                RECEIVER,
                List.of(Category.NEEDS),
                List.of(WORKER),
                Instant.parse("2027-01-31T22:00:00Z"),
                false,
                2);
    }

    private static GrantEvent ended() {
        return new GrantEvent.Ended(
                SUBJECT,
                REFERRAL,
                CONSENT,
                PERSON,
                RECEIVER_PERSON,
                OWNER,
                RECEIVER,
                List.of(WORKER),
                GrantEvent.Why.CONSENT_WITHDRAWN,
                1);
    }
}
