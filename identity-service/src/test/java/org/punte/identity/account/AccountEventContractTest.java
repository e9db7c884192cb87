package org.punte.identity.account;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class AccountEventContractTest {
    @Test
    void account_changed_is_its_published_example() {
        PublishedEvents.holds(
                new AccountEvent.Changed(SUBJECT, OWNER, new TreeSet<>(Set.of("desk", "caseworker")), false, false, 0));
    }

    @Test
    void account_announced_is_its_published_example() {
        PublishedEvents.holds(new AccountEvent.Announced(SUBJECT, OWNER));
    }
}
