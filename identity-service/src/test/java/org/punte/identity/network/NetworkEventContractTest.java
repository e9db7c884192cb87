package org.punte.identity.network;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class NetworkEventContractTest {
    @Test
    void the_heartbeat_is_its_published_example() {
        PublishedEvents.holds(new NetworkEvent.Heartbeat(Instant.parse("2026-11-23T10:15:30Z")));
    }

    @Test
    void changed_rules_are_their_published_example() {
        PublishedEvents.holds(new NetworkEvent.RulesChanged(true, 2));
    }
}
