package org.punte.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Note {
    @Id
    UUID id;

    @Version
    int version;

    String text;
}
