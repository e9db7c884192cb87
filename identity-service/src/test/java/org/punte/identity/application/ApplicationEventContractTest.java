package org.punte.identity.application;

import static org.punte.identity.PublishedEvents.SUBJECT;

import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class ApplicationEventContractTest {
    @Test
    void an_application_is_its_published_example() {
        PublishedEvents.holds(new ApplicationIntake.Received(SUBJECT));
    }
}
