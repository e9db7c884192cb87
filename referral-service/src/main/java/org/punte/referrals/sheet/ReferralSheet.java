package org.punte.referrals.sheet;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * One referral as it stands, for the features that read and move it. Never an answer by itself: each side has its view.
 *
 * @param before where it stood before the present move
 */
public record ReferralSheet(
        UUID id,
        int version,
        String code,
        UUID person,
        UUID sender,
        UUID receiver,
        UUID author,
        @Nullable UUID caseFile,
        @Nullable UUID parent,
        @Nullable UUID absenceContact,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        ReferralStatus status,
        ReferralStatus before,
        Instant createdAt,
        Brought brought) {
    /** A receiver asks so often before it answers. */
    private static final int QUESTIONS = 2;

    public boolean isSentBy(UUID agency) {
        return sender.equals(agency);
    }

    /** Whether the clock of the answer stands, because the sender owes an answer and has time for it. */
    public boolean isPaused() {
        return brought.answerStandsSince != null;
    }

    /** Whether the receiver may ask about it once more. */
    public boolean mayBeAsked() {
        return brought.questions < QUESTIONS;
    }

    /** Its sender has rung and was promised, and the receiver has not answered yet. */
    public boolean isPromised() {
        return brought.promised != null;
    }

    public boolean isUndoableAt(Instant now) {
        return brought.undoUntil != null && now.isBefore(brought.undoUntil);
    }

    /** Whether it ever left its author: what did not is nobody else's to see or to hear of. */
    public boolean wasSent() {
        return brought.sentAt != null;
    }

    /** Whether the receiver took it on, also when that is over: only then it has named somebody. */
    public boolean wasTakenOn() {
        return !workers().isEmpty();
    }

    public boolean isTransfer() {
        return brought.type == ReferralType.TRANSFER;
    }

    public boolean isDraft() {
        return status == ReferralStatus.DRAFT;
    }

    public Asked asked() {
        return new Asked(
                person, receiver, brought.consent, service, urgency, envelope, caseFile, parent, absenceContact);
    }

    public List<UUID> workers() {
        return brought.workers();
    }

    /** Whether the service has ever begun; a pause changes nothing of that. */
    public boolean hasBegun() {
        return brought.firstServiceOn != null;
    }

    public boolean isConsentOverAt(Instant now) {
        return brought.consentEndsAt != null && !now.isBefore(brought.consentEndsAt);
    }

    /** By when the receiver does what it does next, as far as that is a moment: never while its clock stands. */
    public @Nullable Instant dueAt() {
        if (isPaused()) return null;
        if (status.awaitsAnswer()) return brought.answerBy;
        return status == ReferralStatus.ACCEPTED ? brought.startBy : null;
    }

    /** Whether the sender is late with what it was asked. */
    public boolean isQuestionOverdueAt(Instant now) {
        return brought.questionDueAt != null && now.isAfter(brought.questionDueAt);
    }

    /** Where it stood then; all else as it is now. */
    public ReferralSheet asOf(int then, ReferralStatus from, ReferralStatus to) {
        return new ReferralSheet(
                id,
                then,
                code,
                person,
                sender,
                receiver,
                author,
                caseFile,
                parent,
                absenceContact,
                service,
                urgency,
                envelope,
                to,
                from,
                createdAt,
                brought);
    }

    /** What the other features hear of the present move. */
    public ReferralMoved moved(Move move, @Nullable String reason, Instant at) {
        return new ReferralMoved(
                id,
                version,
                sender,
                receiver,
                author,
                service,
                urgency,
                move,
                before,
                status,
                reason,
                requireNonNull(brought.answerBy),
                requireNonNull(brought.startBy),
                brought.workersOfMove(),
                brought.questionDueAt,
                brought.type,
                brought.firstServiceOn,
                at);
    }
}
