package org.punte.referrals.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.sealing.SealedPlace;

/** One question and its answer. */
@Entity
@DynamicUpdate
class Question {
    @EmbeddedId
    Key key;

    UUID sender;
    UUID receiver;

    @Enumerated(EnumType.STRING)
    QuestionCode code;

    Instant askedAt;
    Instant dueAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answer;

    byte @Nullable [] words; // sealed

    /** For Hibernate. */
    Question() {}

    Question(ReferralSheet referral, QuestionCode code, Instant askedAt, Instant dueAt) {
        this.key = new Key(referral.id(), referral.brought().questions + 1);
        this.sender = referral.sender();
        this.receiver = referral.receiver();
        this.code = code;
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    SealedPlace wordsPlace() {
        return new SealedPlace("question", "words:" + key.number(), key.referral(), key.referral(), sender);
    }

    @Embeddable
    record Key(UUID referral, int number) {}
}
