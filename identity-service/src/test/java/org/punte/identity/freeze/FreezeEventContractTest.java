package org.punte.identity.freeze;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class FreezeEventContractTest {
    @Test
    void account_frozen_is_its_published_example() {
        PublishedEvents.holds(new FreezeEvent.Frozen(SUBJECT, OWNER, true, true, 7));
    }
}
