package org.punte.identity.reviewnotice;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class ReviewNoticeEventContractTest {
    @Test
    void review_due_is_its_published_example() {
        PublishedEvents.holds(new ReviewNoticeEvent.Due(
                PublishedEvents.SUBJECT, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7), 14, 1));
    }
}
