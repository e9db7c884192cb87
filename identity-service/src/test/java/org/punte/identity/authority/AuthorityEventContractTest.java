package org.punte.identity.authority;

import static org.punte.identity.PublishedEvents.CONSENT;
import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.PERSON;
import static org.punte.identity.PublishedEvents.RECEIVER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class AuthorityEventContractTest {
    @Test
    void consent_paused_is_its_published_example() {
        PublishedEvents.holds(new AuthorityEvent.Paused(SUBJECT, PERSON, OWNER, RECEIVER, 0));
    }

    @Test
    void consent_renewed_is_its_published_example() {
        PublishedEvents.holds(new AuthorityEvent.Renewed(
                SUBJECT, CONSENT, PERSON, OWNER, RECEIVER, LocalDate.parse("2027-01-31"), 0));
    }
}
