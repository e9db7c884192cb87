package org.punte.identity.blocking;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.REFERRAL;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class BlockingEventContractTest {
    @Test
    void secrets_seen_is_its_published_example() {
        PublishedEvents.holds(new BlockingEvent.SecretsSeen(SUBJECT, OWNER, List.of(REFERRAL), 3));
    }
}
