package org.punte.identity.freeze;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class DeskEventContractTest {
    @Test
    void a_lost_desk_is_its_published_example() {
        PublishedEvents.holds(new DeskEvent.Lost(SUBJECT, OWNER, 3));
    }
}
