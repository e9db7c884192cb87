package org.punte.identity.secondperson;

import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.PERSON;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.RECEIVER_PERSON;
import static org.punte.identity.PublishedEvents.SUBJECT;
import static org.punte.identity.PublishedEvents.WORKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class AwaitedContractTest {
    @Test
    void what_waits_is_its_published_example() {
        var named = List.of(new Awaited.Named(RECEIVER, PERSON));
        PublishedEvents.holds(
                new Awaited(SUBJECT, OWNER, Awaited.What.ROLES, List.of(WORKER, RECEIVER_PERSON), named, 0));
    }
}
