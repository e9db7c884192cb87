package org.punte.referrals.sheet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.ErrorReason;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.HoldReason;
import org.punte.referrals.life.InterimSupport;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralType;

/** What the moves of a referral have brought so far: codes, dates and ids. A {@link Step} writes into a copy. */
@Embeddable
public class Brought implements Cloneable {
    /** What it asks for; said in sending. */
    @Enumerated(EnumType.STRING)
    public ReferralType type = ReferralType.REFERRAL;

    /** Whether the sender wrote words for those who will work with the person. */
    public boolean noted;

    /** With which others it was sent, to be answered together. */
    public @Nullable UUID party;

    public @Nullable UUID consent;
    public @Nullable Instant consentEndsAt;
    public @Nullable Instant sentAt;
    public @Nullable Instant answerBy;
    public @Nullable Instant startBy;

    /** By which versions of their rules answer and service are due. */
    public @Nullable Integer answerRule;

    public @Nullable Integer startRule;
    public UUID @Nullable [] workers;

    /** Those whom the present move left unnamed. */
    @Transient
    @Nullable
    List<UUID> left;

    @Enumerated(EnumType.STRING)
    public @Nullable DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    public @Nullable CancelReason cancelReason;

    @Enumerated(EnumType.STRING)
    public @Nullable ExpiryReason expiryReason;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public @Nullable LocalDate firstServiceOn;

    /** Since when it stands where it stands. */
    public @Nullable Instant statusSince;

    /** Until when a draft is kept, or what became of it unsent. */
    public @Nullable Instant draftExpiresAt;

    /** Until when the receiver may take its answer back. */
    public @Nullable Instant undoUntil;

    /** What was promised by telephone and stands; null once there is an answer, or the receiver has denied it. */
    @Embedded
    public @Nullable Promised promised;

    /** How often the receiver has asked for information. */
    public int questions;

    /** By when the sender answers the open question; null while none is open. */
    public @Nullable Instant questionDueAt;

    /** Since when the receiver's time stands still, because the sender owes an answer; null while it runs. Never in an emergency. */
    public @Nullable Instant answerStandsSince;

    public @Nullable LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable InterimSupport interimSupport;

    public @Nullable UUID proposedAgency;

    @Enumerated(EnumType.STRING)
    public @Nullable HoldReason holdReason;

    public @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    public @Nullable NonDeliveryReason nonDeliveryReason;

    @Enumerated(EnumType.STRING)
    public @Nullable ErrorReason errorReason;

    /** When the receiver said that it has seen the cancellation. */
    public @Nullable Instant confirmedAt;

    public List<UUID> workers() {
        return workers == null ? List.of() : Arrays.asList(workers);
    }

    /** Nobody is named any more. */
    public void letGo() {
        left = workers();
        workers = null;
    }

    /** Whom the present move has left unnamed, else those who are named. */
    List<UUID> workersOfMove() {
        return left == null ? workers() : left;
    }

    /** Sorted, so that an event and its repetition are the same. */
    public void name(Collection<UUID> named) {
        workers = named.stream().sorted().toArray(UUID[]::new);
    }

    /** Every date and clock that belongs to where it stood: it moves on, and an answer that is still awaited is due by then. */
    public void moveOn(Instant now, @Nullable Instant nextAnswerBy) {
        statusSince = now;
        answerBy = nextAnswerBy;
        questionDueAt = null;
        answerStandsSince = null;
        expectedOn = null;
        interimSupport = null;
        holdReason = null;
        reviewOn = null;
        undoUntil = null;
    }

    public Brought copy() {
        try {
            var copy = (Brought) clone();
            copy.left = null;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
