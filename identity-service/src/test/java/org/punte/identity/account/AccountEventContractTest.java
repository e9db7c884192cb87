package org.punte.identity.account;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class AccountEventContractTest {
    private static final Instant CLOSED = Instant.parse("2026-11-23T10:15:30Z");

    @Test
    void account_changed_is_its_published_example() {
        PublishedEvents.holds(new AccountEvent.Changed(
                SUBJECT, OWNER, new TreeSet<>(Set.of("desk", "caseworker")), false, false, CLOSED, 0));
    }

    @Test
    void account_announced_is_its_published_example() {
        PublishedEvents.holds(new AccountEvent.Announced(SUBJECT, OWNER));
    }
}
