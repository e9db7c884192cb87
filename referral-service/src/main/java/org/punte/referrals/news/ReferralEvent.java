package org.punte.referrals.news;

import org.punte.messaging.DomainEvent;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.ReferralSheet;

/** What we tell others about a referral: ids and codes. {@code person} is the owner's id of the person. */
public sealed interface ReferralEvent extends DomainEvent permits SenderEvent, AnswerEvent, CourseEvent, UpkeepEvent {
    /** The event that tells a move; most are told by the state that they led to. */
    static ReferralEvent of(ReferralSheet r, Move move) {
        return switch (move) {
            case REASSIGNMENT -> new CourseEvent.WorkersChanged(r);
            case RESUMPTION, PAUSE_ENDED -> new CourseEvent.Resumed(r);
            case INFORMATION -> new SenderEvent.InformationGiven(r);
            case PROMISE -> new SenderEvent.Promised(r);
            case PROMISE_DENIAL -> new AnswerEvent.PromiseDenied(r);
            case ANSWER_UNDONE -> new AnswerEvent.AnswerUndone(r);
            case CANCELLATION_CONFIRMATION -> new AnswerEvent.CancellationConfirmed(r);
            default -> of(r);
        };
    }

    /** The event that tells the present state, so that a repetition says the same as the first time. */
    static ReferralEvent of(ReferralSheet r) {
        return switch (r.status()) {
            case SENT -> new SenderEvent.Sent(r);
            case ACKNOWLEDGED -> new AnswerEvent.Acknowledged(r);
            case INFORMATION_REQUESTED -> new AnswerEvent.InformationRequested(r);
            case ACCEPTED -> new AnswerEvent.Accepted(r);
            case WAITLISTED -> new AnswerEvent.Waitlisted(r);
            case DECLINED -> new AnswerEvent.Declined(r);
            case REDIRECTED -> new AnswerEvent.Redirected(r);
            case IN_SERVICE -> new CourseEvent.Started(r);
            case ON_HOLD -> new CourseEvent.Held(r);
            case COMPLETED -> new CourseEvent.Completed(r);
            case NOT_DELIVERED -> notDelivered(r);
            case CANCELLED -> new SenderEvent.Cancelled(r);
            case CONSENT_WITHDRAWN -> new UpkeepEvent.ConsentWithdrawn(r);
            case EXPIRED -> new UpkeepEvent.Expired(r);
            case ENTERED_IN_ERROR -> new SenderEvent.EnteredInError(r);
            case DRAFT -> throw new IllegalStateException("Nothing is told of a draft");
        };
    }

    private static ReferralEvent notDelivered(ReferralSheet r) {
        return r.brought().nonDeliveryReason == null ? new CourseEvent.Returned(r) : new CourseEvent.NotDelivered(r);
    }
}
