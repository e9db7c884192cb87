package org.punte.identity.reviewnotice;

import java.time.LocalDate;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about reviews of accounts. */
sealed interface ReviewNoticeEvent extends DomainEvent {
    /**
     * Somebody at the agency has to be confirmed, or is blocked in {@code days}. {@code dueOn} and {@code blockedOn} are days
     * of UTC. Told when it is due and again shortly before; {@code version} counts how often.
     */
    record Due(UUID subject, LocalDate dueOn, LocalDate blockedOn, int days, int version) implements ReviewNoticeEvent {
        @Override
        public String type() {
            return "account-review.due.v1";
        }
    }
}
