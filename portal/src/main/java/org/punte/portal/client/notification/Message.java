package org.punte.portal.client.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Urgency;

/** Something happened. It says what and when, never about whom. */
public record Message(
        UUID id,
        MessageKind kind,
        @Nullable UUID referral,
        @Nullable Urgency urgency,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Integer days,
        @Nullable UUID about) {
    /** The page on which one can act. */
    public @Nullable String page() {
        if (kind == MessageKind.TRANSFER_REQUESTED) return "/handover-requests";
        if (isAboutMeeting()) return "/referrals/" + referral + "/meeting";
        if (referral != null) return "/referrals/" + referral + (isToAskNext() ? "/waiting" : "");
        return switch (kind) {
            case AGREEMENT_EXPIRING, AGREEMENT_ENDED, AGREEMENT_PROPOSED -> "/agency/agreements";
            case ACCOUNT_ANNOUNCED, FACTOR_RENEWED -> "/colleagues";
            case REFUSALS_REPEATED, RETURNS_REPEATED -> "/colleagues#colleague-" + about;
            case SYSTEM_CHANGED, SYSTEM_REFUSALS_REPEATED -> about == null ? null : "/agency/partners/" + about;
            case ACCOUNT_FROZEN, APPROVAL_AWAITED -> "/approvals";
            case RENEWAL_ASKED -> "/lost-factors";
            case APPLICATION_RECEIVED -> "/network/applications/" + about;
            case SECOND_PERSON_PROPOSED, AGENCY_CORRECTION_PROPOSED -> "/network/agencies/" + about;
            case AGENCY_CORRECTED -> "/agency";
            case ACCOUNT_DORMANT_SOON -> "/agency/accounts/" + about;
            case EMERGENCY_OPENED -> "/emergency";
            case TASK_OPENED -> "/tasks#to-do";
            case REVIEW_DUE -> "/agency/review";
            case SECRETS_TO_ROTATE -> about == null ? "/agency/partners" : "/agency/accounts/" + about;
            case CAPACITY_ASKED, CAPACITY_ANSWERED -> "/capacity";
            case CALL_RECEIVED, CALL_NOT_NEEDED -> "/calls/received/" + about;
            case CALL_OFFERED, CALL_DECLINED, CALL_LAPSED, CALL_SILENT, CALL_CLOSED -> "/calls/" + about;
            default -> null;
        };
    }

    /** The same of a partner's system, which nobody can ask; with its page for those who may open that. */
    public Message ofSystem(boolean opens) {
        var system = MessageKind.SYSTEM_REFUSALS_REPEATED;
        return new Message(id, system, referral, urgency, at, readAt, days, opens ? about : null);
    }

    /** Its page is for whoever works cases: a desk alone may only say that something came. */
    public boolean isOfCaseWork() {
        return switch (kind) {
            case CALL_OFFERED, CALL_DECLINED, CALL_LAPSED, CALL_SILENT, CALL_CLOSED, TRANSFER_REQUESTED -> true;
            default -> false;
        };
    }

    /** Somebody else could be asked: the page says whom. */
    private boolean isToAskNext() {
        return switch (kind) {
            case REFERRAL_EXPIRED, REFERRAL_RETURNED, REFERRAL_SILENT, REFERRAL_DESK_GONE -> true;
            default -> false;
        };
    }

    private boolean isAboutMeeting() {
        return switch (kind) {
            case MEETING_TOLD, MEETING_TAKEN_BACK, MEETING_CHANGED -> true;
            default -> false;
        };
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
