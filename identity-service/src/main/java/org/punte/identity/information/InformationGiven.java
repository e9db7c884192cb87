package org.punte.identity.information;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** That somebody was told, and whether they were heard. Never changed. */
@Entity
@Immutable
class InformationGiven {
    @Id
    UUID id;

    UUID person;
    UUID owner;
    String[] topics;
    String language;

    @Enumerated(EnumType.STRING)
    RecordInformation.Level level;

    String noticeVersion;
    boolean heard;
    byte @Nullable [] view; // sealed
    UUID givenBy;
    Instant givenAt;

    /** For Hibernate. */
    InformationGiven() {}

    InformationGiven(UUID person, UUID owner, RecordInformation command) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.topics = command.topics().stream().sorted().map(Enum::name).toArray(String[]::new);
        this.language = command.language();
        this.level = command.level();
        this.noticeVersion = command.noticeVersion();
        this.heard = command.heard();
    }

    List<RecordInformation.Topic> topics() {
        return Stream.of(topics).map(RecordInformation.Topic::valueOf).toList();
    }

    SealedPlace viewPlace() {
        return new SealedPlace("information_given", "view", id, person, owner);
    }
}
