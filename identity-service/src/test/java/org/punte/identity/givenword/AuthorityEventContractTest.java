package org.punte.identity.givenword;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.PERSON;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class AuthorityEventContractTest {
    @Test
    void consent_paused_is_its_published_example() {
        PublishedEvents.holds(new AuthorityEvent.Paused(SUBJECT, PERSON, OWNER, RECEIVER, 1));
    }

    @Test
    void consent_resumed_is_its_published_example() {
        PublishedEvents.holds(new AuthorityEvent.Resumed(SUBJECT, PERSON, OWNER, RECEIVER, 2));
    }
}
