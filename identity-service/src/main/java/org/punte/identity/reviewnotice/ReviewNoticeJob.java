package org.punte.identity.reviewnotice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Looks for reviews of which nothing was said; each agency in a transaction of its own. */
@ApplicationScoped
class ReviewNoticeJob {
    private final ReviewNotices notices;

    ReviewNoticeJob(ReviewNotices notices) {
        this.notices = notices;
    }

    @Scheduled(every = "{identity.review.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        DueItems.all(notices::due, notices::tell);
    }
}
