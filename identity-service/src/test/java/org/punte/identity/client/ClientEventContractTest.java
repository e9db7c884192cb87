package org.punte.identity.client;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class ClientEventContractTest {
    @Test
    void client_changed_is_its_published_example() {
        PublishedEvents.holds(new ClientEvent.Changed(
                SUBJECT,
                OWNER,
                new TreeSet<>(Set.of("desk", "caseworker")),
                new TreeSet<>(Set.of("referrals:send", "referrals:read")),
                false,
                0));
    }
}
