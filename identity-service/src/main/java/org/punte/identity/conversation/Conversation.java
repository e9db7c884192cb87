package org.punte.identity.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentBasis;
import org.punte.sealing.SealedPlace;

/** What was talked about with a person, by whom, when and how. Never changed: what follows from it changes. */
@Entity
@Immutable
class Conversation {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;
    UUID heldBy;
    Instant heldAt;

    @Enumerated(EnumType.STRING)
    SharingPurpose purpose;

    @Enumerated(EnumType.STRING)
    ConversationForm form;

    @Enumerated(EnumType.STRING)
    ConsentBasis basis;

    @Nullable
    String language;

    byte @Nullable [] reason; // sealed

    /** For Hibernate. */
    Conversation() {}

    Conversation(UUID person, UUID owner, UUID heldBy, HoldConversation command, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.heldBy = heldBy;
        this.heldAt = now;
        this.purpose = command.purpose();
        this.form = command.form();
        this.basis = command.basis();
        this.language = command.language();
    }

    SealedPlace reasonPlace() {
        return new SealedPlace("conversation", "reason", id, person, owner);
    }
}
