package org.punte.referrals.referral;

import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.ACKNOWLEDGED;
import static org.punte.referrals.life.ReferralStatus.CANCELLED;
import static org.punte.referrals.life.ReferralStatus.COMPLETED;
import static org.punte.referrals.life.ReferralStatus.CONSENT_WITHDRAWN;
import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.DRAFT;
import static org.punte.referrals.life.ReferralStatus.EXPIRED;
import static org.punte.referrals.life.ReferralStatus.IN_SERVICE;
import static org.punte.referrals.life.ReferralStatus.SENT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Due;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.DraftReferral;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralCode;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What one agency asks of another for a person. Its verbs move it along the rule book and refuse every other way. */
@Entity
@DynamicUpdate
class Referral {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String code;
    UUID person;
    UUID sender;
    UUID receiver;
    UUID author;

    @Nullable
    UUID consent;

    @Nullable
    Instant consentEndsAt;

    @Nullable
    UUID caseFile;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded
    Envelope envelope;

    boolean noted;

    @Enumerated(EnumType.STRING)
    ReferralStatus status = DRAFT;

    /** Where it stood before the present move; the timeline tells it. */
    @Transient
    ReferralStatus before = DRAFT;

    Instant createdAt;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant answerBy;

    @Nullable
    Instant startBy;

    /** By which version of its rule the answer is due. */
    @Nullable
    Integer answerRule;

    @Nullable
    Integer startRule;

    @Nullable
    UUID[] workers;

    @Nullable
    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    @Nullable
    @Enumerated(EnumType.STRING)
    CancelReason cancelReason;

    @Nullable
    @Enumerated(EnumType.STRING)
    ExpiryReason expiryReason;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    LocalDate firstServiceOn;

    Referral() {}

    Referral(DraftReferral command, UUID sender, UUID author, Instant at) {
        this.code = ReferralCode.next();
        this.person = command.person();
        this.sender = sender;
        this.receiver = command.receiver();
        this.author = author;
        this.consent = command.consent();
        this.caseFile = command.caseFile();
        this.service = command.service();
        this.urgency = command.urgency();
        this.envelope = command.envelope();
        this.noted = command.note() != null;
        this.createdAt = at;
    }

    void send(UUID under, @Nullable Instant consentEndsAt, Due due) {
        become(SENT);
        this.consent = under;
        this.consentEndsAt = consentEndsAt;
        this.sentAt = due.sentAt();
        this.answerBy = due.answerBy();
        this.startBy = due.startBy();
        this.answerRule = due.answerRule();
        this.startRule = due.startRule();
    }

    void acknowledge() {
        become(ACKNOWLEDGED);
    }

    void accept(Collection<UUID> workers) {
        become(ACCEPTED);
        name(workers);
    }

    void assign(Collection<UUID> workers) {
        status.requireInHand();
        before = status;
        name(workers);
    }

    void decline(DeclineReason reason) {
        become(DECLINED);
        this.declineReason = reason;
    }

    void start(LocalDate firstServiceOn) {
        become(IN_SERVICE);
        this.firstServiceOn = firstServiceOn;
    }

    void complete(Outcome outcome) {
        become(COMPLETED);
        this.outcome = outcome;
    }

    void cancel(CancelReason reason) {
        become(CANCELLED);
        this.cancelReason = reason;
    }

    void expire(ExpiryReason reason) {
        become(EXPIRED);
        this.expiryReason = reason;
    }

    /** The person agreed anew: the same referral, under what stands now. */
    void goOnUnder(UUID successor, @Nullable Instant endsAt) {
        this.consent = successor;
        this.consentEndsAt = endsAt;
    }

    void withdrawConsent() {
        become(CONSENT_WITHDRAWN);
    }

    List<UUID> workers() {
        return workers == null ? List.of() : Arrays.asList(workers);
    }

    boolean isSentBy(UUID agency) {
        return sender.equals(agency);
    }

    boolean isConsentOverAt(Instant now) {
        return consentEndsAt != null && !now.isBefore(consentEndsAt);
    }

    boolean isOverdueAt(Instant now) {
        if (status.awaitsAnswer()) return now.isAfter(answerBy);
        return status == ACCEPTED && now.isAfter(startBy);
    }

    /** What the other features hear of the present move. */
    ReferralMoved moved(Move move, @Nullable String reason) {
        return new ReferralMoved(
                id, version, sender, receiver, author, service, urgency, move, before, status, reason, answerBy,
                startBy);
    }

    private void name(Collection<UUID> workers) {
        // sorted, so that an event and its repetition are the same
        this.workers = workers.stream().sorted().toArray(UUID[]::new);
    }

    private void become(ReferralStatus target) {
        before = status;
        status = status.to(target);
    }
}
