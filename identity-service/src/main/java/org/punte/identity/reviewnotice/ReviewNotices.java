package org.punte.identity.reviewnotice;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.punte.identity.review.ReviewConfig;
import org.punte.identity.reviewnotice.ReviewNoticeRepository.DueReview;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What is said about reviews, and when; one transaction each. */
@ApplicationScoped
@Transactional
class ReviewNotices {
    private final ReviewNoticeRepository notices;
    private final ReviewConfig config;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    ReviewNotices(ReviewNoticeRepository notices, ReviewConfig config, Outbox outbox, Acting acting, Clock clock) {
        this.notices = notices;
        this.config = config;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    List<DueReview> due(int most) {
        var dueBefore = clock.instant().minus(config.period());
        return notices.due(dueBefore, dueBefore.minus(patience()), most);
    }

    /** Claim and event commit together: said once, whoever else is at it. */
    void tell(DueReview due) {
        var blocked = due.oldest().plus(config.period()).plus(config.grace());
        var left = Duration.between(clock.instant(), blocked);
        boolean urgent = left.compareTo(config.remindBefore()) <= 0;
        acting.as(
                due.agency(),
                () -> notices.claim(due, urgent).ifPresent(told -> {
                    outbox.publish(new ReviewNoticeEvent.Due(
                            due.agency(), day(due.oldest().plus(config.period())), day(blocked), days(left), told));
                    Log.infof(
                            "The review of agency %s is due, %d days before accounts are blocked",
                            due.agency(), days(left));
                }));
    }

    private Duration patience() {
        return config.grace().minus(config.remindBefore());
    }

    /** Begun days count. */
    private static int days(Duration left) {
        return left.isNegative()
                ? 0
                : Math.toIntExact(left.plusDays(1).minusNanos(1).toDays());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
