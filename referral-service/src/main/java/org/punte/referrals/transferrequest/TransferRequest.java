package org.punte.referrals.transferrequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.sheet.ReferralSheet;

/** That an agency would like to have a case, as its owner keeps it. */
@Entity
@DynamicUpdate
@Table(name = "transfer_request")
class TransferRequest {
    /** What became of it; a refusal has the reason that the owner keeps. */
    static final String TRANSFER_SENT = "TRANSFER_SENT";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID referral;
    UUID owner;
    UUID author;
    UUID asker;
    UUID askedBy;

    @Enumerated(EnumType.STRING)
    AskForCase.AskReason reason;

    Instant askedAt;

    @Nullable
    String answer;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    /** For Hibernate. */
    TransferRequest() {}

    TransferRequest(ReferralSheet referral, AskForCase command, UUID askedBy, Instant at) {
        this.referral = referral.id();
        this.owner = referral.sender();
        this.author = referral.author();
        this.asker = referral.receiver();
        this.askedBy = askedBy;
        this.reason = command.reason();
        this.askedAt = at;
    }

    void answer(String answer, @Nullable UUID by, Instant at) {
        this.answer = answer;
        this.answeredBy = by;
        this.answeredAt = at;
    }
}
