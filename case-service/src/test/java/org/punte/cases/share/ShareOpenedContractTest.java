package org.punte.cases.share;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class ShareOpenedContractTest {
    @Test
    void the_event_is_its_published_example() {
        var id = UUID.fromString("01932a00-0000-7000-8000-00000000e302");
        var receiver = UUID.fromString("01932a00-0000-7000-8000-00000000a003");
        var account = UUID.fromString("01932a00-0000-7000-8000-00000000b003");
        var event = new ShareOpened(
                UUID.fromString("01932a00-0000-7000-8000-00000000d001"),
                UUID.fromString("01932a00-0000-7000-8000-00000000c001"),
                UUID.fromString("01932a00-0000-7000-8000-00000000a002"),
                receiver,
                account,
                List.of("CASE_SUMMARY", "NEEDS"));
        var time = Instant.parse("2026-11-01T09:30:00Z");

        EventContract.holds(event.type(), EventEnvelope.of(id, "/punte/case-service", time, account, receiver, event));
    }
}
