package org.punte.referrals.referral;

import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.DRAFT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Asked;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** What one agency asks of another for a person. It moves along the rule book and refuses every other way. */
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
    UUID caseFile;

    /** The sender's earlier referral that it goes on from. */
    @Nullable
    UUID parent;

    /** A colleague of the author, for the time when the author is away. */
    @Nullable
    UUID absenceContact;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded
    Envelope envelope;

    @Enumerated(EnumType.STRING)
    ReferralStatus status = DRAFT;

    /** Where it stood before the present move; the timeline tells it. */
    @Transient
    ReferralStatus before = DRAFT;

    Instant createdAt;

    @Embedded
    Brought brought = new Brought();

    Referral() {}

    Referral(Asked asked, UUID sender, UUID author, Instant at) {
        this.code = ReferralCode.next();
        this.person = asked.person();
        this.sender = sender;
        this.author = author;
        this.parent = asked.parent();
        this.createdAt = at;
        this.brought.statusSince = at;
        ask(asked);
    }

    /** All that a draft asks for can be asked otherwise, but for whom. */
    void ask(Asked asked) {
        this.receiver = asked.receiver();
        this.caseFile = asked.caseFile();
        this.absenceContact = asked.absenceContact();
        this.service = asked.service();
        this.urgency = asked.urgency();
        this.envelope = asked.envelope();
        brought = brought.copy();
        brought.consent = asked.consent();
    }

    /** One step further, or 409 where the rule book has no such step. Where the time for the answer stood still, it goes on. */
    void make(Step step, Deadlines deadlines) {
        var next = status.by(step.move());
        var at = step.at() == null ? deadlines.now() : step.at();
        var answerBy = deadlines.answerBy(sheet(), at);
        before = status;
        status = next;
        brought = brought.copy();
        if (next != before) brought.moveOn(at, answerBy);
        if (next == ACCEPTED && before.isAgreedWait()) startAnew(deadlines.startAnew(sheet(), at));
        // whatever was promised: an answer stands in its place, also one that is taken back later
        if (!next.awaitsAnswer()) brought.promised = null;
        step.write(brought);
        if (brought.sentAt != null) brought.draftExpiresAt = null;
    }

    /** Whoever waited with everybody's knowledge is not late in the very moment in which that is over. */
    private void startAnew(Deadlines.Start start) {
        brought.startBy = start.by();
        brought.startRule = start.rule();
    }

    /** The person agreed anew: the same referral, under what stands now. */
    void goOnUnder(UUID successor, @Nullable Instant endsAt) {
        brought = brought.copy();
        brought.consent = successor;
        brought.consentEndsAt = endsAt;
    }

    /** The sender let its own time pass: the time for the answer goes on, until then. */
    void goOn(Instant answerBy) {
        brought = brought.copy();
        brought.answerBy = answerBy;
        brought.answerStandsSince = null;
    }

    /** The sender takes part again, and nobody is late for what stood still; null where no time for a question did. */
    void thaw(Instant answerBy, @Nullable Instant questionDueAt) {
        brought = brought.copy();
        brought.answerBy = answerBy;
        if (questionDueAt != null) brought.questionDueAt = questionDueAt;
    }

    boolean isSentBy(UUID agency) {
        return sender.equals(agency);
    }

    ReferralSheet sheet() {
        return new ReferralSheet(
                id,
                version,
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
                status,
                before,
                createdAt,
                brought);
    }
}
