package org.punte.identity.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** Written once; the database refuses a change. */
@Entity
@Immutable
@Table(name = "conversation_signature")
class Signature {
    @Id
    UUID conversation;

    UUID owner;

    @Enumerated(EnumType.STRING)
    SignConversation.How how;

    byte @Nullable [] evidence; // sealed

    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    Signature() {}

    Signature(UUID conversation, UUID owner, SignConversation.How how, UUID by, Instant now) {
        this.conversation = conversation;
        this.owner = owner;
        this.how = how;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    SealedPlace evidencePlace(UUID person) {
        return new SealedPlace("conversation_signature", "evidence", conversation, person, owner);
    }
}
