package org.punte.sample.slip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One note. */
@Entity
class Slip {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;
    String text;
    int rank;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Instant writtenAt;
}
