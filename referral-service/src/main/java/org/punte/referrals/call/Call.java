package org.punte.referrals.call;

import static org.punte.referrals.call.CallProblem.CALL_CLOSED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** A need of one person of the sender's, and what became of asking around. */
@Entity
@DynamicUpdate
class Call {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID sender;
    UUID author;
    UUID person;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded
    Envelope envelope;

    @Enumerated(EnumType.STRING)
    CallStatus status = CallStatus.OPEN;

    Instant calledAt;
    Instant closesAt;

    /** When it was found out whether anybody had offered, in an emergency. */
    @Nullable
    Instant lookedAt;

    @Nullable
    UUID referral;

    /** For Hibernate. */
    Call() {}

    Call(CallAgencies command, UUID sender, UUID author, Instant now, Instant closesAt) {
        this.sender = sender;
        this.author = author;
        this.person = command.person();
        this.service = command.service();
        this.urgency = command.urgency();
        this.envelope = command.envelope();
        this.calledAt = now;
        this.closesAt = closesAt;
    }

    void confirm(UUID referral) {
        end(CallStatus.CONFIRMED);
        this.referral = referral;
    }

    void end(CallStatus how) {
        requireOpen();
        status = how;
    }

    void requireOpen() {
        if (status != CallStatus.OPEN)
            throw CALL_CLOSED.because("Call %s is %s", id, status).with("current", status);
    }
}
