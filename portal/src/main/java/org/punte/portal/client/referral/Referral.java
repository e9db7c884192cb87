package org.punte.portal.client.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.ErrorReason;
import org.punte.portal.client.move.HoldReason;
import org.punte.portal.client.move.InterimSupport;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.NonDeliveryReason;
import org.punte.portal.client.party.Party;
import org.punte.portal.client.promise.Promised;

/** A referral as either side sees it: what the other side alone may know is absent. */
public record Referral(
        UUID id,
        Side side,
        String code,
        @Nullable UUID person,
        @Nullable UUID sender,
        @Nullable UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        Party.@Nullable Line party,
        ReferralStatus status,
        @Nullable Instant sentAt,
        @Nullable Instant answerBy,
        @Nullable Instant startBy,
        @Nullable Instant questionDueAt,
        @Nullable Instant answerStandsSince,
        @Nullable Instant undoUntil,
        @Nullable List<UUID> workers,
        @Nullable DeclineReason declineReason,
        @Nullable CancelReason cancelReason,
        @Nullable LocalDate firstServiceOn,
        @Nullable Outcome outcome,
        @Nullable String expiryReason,
        @Nullable LocalDate expectedOn,
        @Nullable InterimSupport interimSupport,
        @Nullable Proposal proposal,
        @Nullable UUID proposedAgency,
        @Nullable HoldReason holdReason,
        @Nullable LocalDate reviewOn,
        @Nullable NonDeliveryReason nonDeliveryReason,
        @Nullable ErrorReason errorReason,
        @Nullable Instant confirmedAt,
        @Nullable Instant draftExpiresAt,
        @Nullable UUID caseFile,
        @Nullable UUID absenceContact,
        @Nullable UUID parent,
        @Nullable List<UUID> children,
        @Nullable Boolean nextToBeChosen,
        @Nullable Promised promise,
        @Nullable List<Move> moves,
        @Nullable String note,
        @Nullable String type,
        int version) {
    /** What the sender may know of an agency that was proposed. */
    public enum Proposal {
        AVAILABLE,
        NOT_AVAILABLE,
        NOT_CHECKED
    }

    /** Which end of the referral the reader is at. */
    public enum Side {
        SENT,
        RECEIVED
    }

    /** Whether the reader can do this now. */
    public boolean may(Move move) {
        return moves != null && moves.contains(move);
    }

    /** The receiver's time for the answer runs; it stands still while the sender owes one. */
    public boolean isAnswerAwaited() {
        return status.isWaiting() && answerStandsSince == null;
    }

    /** The day by which the service begins is still to come, or to be agreed to; a waiting list or a pause has another one. */
    public boolean isStartAhead() {
        return status.isWaiting() || status == ReferralStatus.ACCEPTED;
    }

    /** The moment by which somebody has to do something next; how late the other side's answer is, is theirs to know. */
    public @Nullable Instant dueAt() {
        if (isAnswerAwaited()) return answerBy;
        if (status == ReferralStatus.INFORMATION_REQUESTED) return isReceived() ? null : questionDueAt;
        return status == ReferralStatus.ACCEPTED ? startBy : null;
    }

    /** The same where it is a day. */
    public @Nullable LocalDate dueOn() {
        if (isWaitlisted()) return expectedOn;
        return isOnHold() ? reviewOn : null;
    }

    /** Over, so that a new one can go on from it. */
    public boolean isOver() {
        return status.isOver();
    }

    /** It came to nothing, and what it asked for is neither given nor asked for otherwise: referral-service says so to the sender. */
    public boolean isNextToBeChosen() {
        return Boolean.TRUE.equals(nextToBeChosen);
    }

    /** Somebody else could be asked for it: it is under way, or came to nothing. */
    public boolean isToGoOn() {
        return status != ReferralStatus.DRAFT && (!isOver() || isNextToBeChosen());
    }

    /** Taken back, and the receiver has not said that it knows. */
    public boolean isUnconfirmed() {
        return status == ReferralStatus.CANCELLED && confirmedAt == null;
    }

    /** Asks for the whole case, not for one service. */
    public boolean isTransfer() {
        return "TRANSFER".equals(type);
    }

    public boolean isReceived() {
        return side == Side.RECEIVED;
    }

    /** Came back because the agency that was asked is closing. */
    public boolean isReturned() {
        return "AGENCY_CLOSED".equals(expiryReason);
    }

    /** Taken on, and the service has not begun in time. */
    public boolean isStartOverdueAt(Instant now) {
        return status == ReferralStatus.ACCEPTED && startBy != null && now.isAfter(startBy);
    }

    /** The agency at the other end. */
    public @Nullable UUID counterpart() {
        return isReceived() ? sender : receiver;
    }

    /** Waits for a place: what is said of it now is a new day. */
    public boolean isWaitlisted() {
        return status == ReferralStatus.WAITLISTED;
    }

    /** Paused: what is said of it now is a new day, or that it goes on. */
    public boolean isOnHold() {
        return status == ReferralStatus.ON_HOLD;
    }

    /** Somebody is brought and is not there yet. */
    public boolean isMeetingAhead() {
        return status == ReferralStatus.ACCEPTED || isOnHold() && firstServiceOn == null;
    }

    /** Whether the reader may ask where to meet: at the receiver the named workers, at the sender those for whom the person {@code opens}. */
    public boolean isMetBy(UUID account, boolean opens) {
        return isMeetingAhead() && (isReceived() ? names(account) : opens);
    }

    public boolean names(UUID worker) {
        return workers != null && workers.contains(worker);
    }
}
