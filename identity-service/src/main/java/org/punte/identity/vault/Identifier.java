package org.punte.identity.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.punte.sealing.SealedPlace;

/** One sealed fact about a person. */
@Entity
class Identifier {
    @Id
    UUID id;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    Category category;

    @Enumerated(EnumType.STRING)
    IdentifierKind kind;

    byte[] sealed;

    /** For Hibernate. */
    Identifier() {}

    /** Random id: an id that tells the time would tell when the person was met. */
    Identifier(UUID person, UUID owner, IdentifierKind kind) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.owner = owner;
        this.kind = kind;
        this.category = kind.category;
    }

    SealedPlace place() {
        return new SealedPlace("identifier", "sealed", id, person, owner);
    }
}
