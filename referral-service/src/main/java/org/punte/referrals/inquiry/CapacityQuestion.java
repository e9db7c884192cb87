package org.punte.referrals.inquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.ServiceCode;

/** One question and its answer. */
@Entity
@DynamicUpdate
class CapacityQuestion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID listing;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    UUID sender;
    UUID receiver;
    UUID author;

    @Enumerated(EnumType.STRING)
    AgeBand ageBand;

    @Nullable
    @Enumerated(EnumType.STRING)
    PlaceFor kind;

    @Nullable
    String region;

    @Nullable
    LocalDate neededBy;

    Instant askedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    CapacityAnswer answer;

    boolean bySnapshot;

    @Nullable
    LocalDate countedOn;

    @Nullable
    Instant answeredAt;

    /** For Hibernate. */
    CapacityQuestion() {}

    CapacityQuestion(AskCapacity command, ServiceEntry service, UUID sender, UUID author, Instant now) {
        this.listing = service.id();
        this.service = service.service();
        this.sender = sender;
        this.receiver = service.agency().id();
        this.author = author;
        this.ageBand = command.ageBand();
        this.kind = command.kind();
        this.region = command.region();
        this.neededBy = command.neededBy();
        this.askedAt = now;
    }

    void answer(CapacityAnswer word, Instant now) {
        this.answer = word;
        this.answeredAt = now;
    }

    /** At once, from what everybody reads of the count of that day. */
    void answerFromShown(LocalDate countedOn) {
        answer(CapacityAnswer.HAS_CAPACITY, askedAt);
        this.bySnapshot = true;
        this.countedOn = countedOn;
    }
}
