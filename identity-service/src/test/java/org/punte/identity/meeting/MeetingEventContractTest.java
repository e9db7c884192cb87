package org.punte.identity.meeting;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.REFERRAL;
import static org.punte.identity.PublishedEvents.SUBJECT;
import static org.punte.identity.PublishedEvents.WORKER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.identity.PublishedEvents;

class MeetingEventContractTest {
    @ParameterizedTest
    @MethodSource
    void every_event_is_its_published_example(MeetingEvent event) {
        PublishedEvents.holds(event);
    }

    static Stream<MeetingEvent> every_event_is_its_published_example() {
        return Stream.of(
                new MeetingEvent.Told(SUBJECT, REFERRAL, OWNER, RECEIVER, List.of(WORKER), List.of(WORKER), 0),
                new MeetingEvent.TakenBack(SUBJECT, REFERRAL, OWNER, RECEIVER, List.of(WORKER), List.of(WORKER), 1));
    }
}
