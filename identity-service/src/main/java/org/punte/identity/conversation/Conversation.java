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
import org.punte.identity.consent.Giver;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.ConversationForm;
import org.punte.identity.terms.Interpreter;
import org.punte.identity.terms.Purpose;
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
    Purpose purpose;

    /** Absent where nobody was asked. */
    @Enumerated(EnumType.STRING)
    @Nullable
    ConversationForm form;

    @Enumerated(EnumType.STRING)
    ConsentBasis basis;

    /** Absent where nobody was asked. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Giver giver;

    @Nullable
    UUID guardian;

    @Nullable
    String language;

    /** Absent where nobody was asked. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Interpreter interpreter;

    /** Which version of the notice was explained, whatever the answer. */
    @Nullable
    String notice;

    byte @Nullable [] reason; // sealed
    byte @Nullable [] exclusions; // sealed
    byte @Nullable [] present; // sealed
    byte @Nullable [] evidence; // sealed

    /** The withdrawal whose terms were given again. */
    @Nullable
    UUID mends;

    /** For Hibernate. */
    Conversation() {}

    Conversation(UUID person, UUID owner, UUID heldBy, HoldConversation command, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.heldBy = heldBy;
        this.heldAt = now;
        this.purpose = command.purpose();
        this.form = command.answeredBy();
        this.basis = command.basis();
        this.giver = command.givenBy();
        this.guardian = command.guardian();
        this.language = command.language();
        this.interpreter = command.answeredThrough();
        this.notice = command.notice();
    }

    /** The same talk, held again because something was ended by mistake: orally, by whoever mends it. */
    Conversation(Conversation before, UUID heldBy, UUID mends, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = before.person;
        this.owner = before.owner;
        this.heldBy = heldBy;
        this.heldAt = now;
        this.purpose = before.purpose;
        this.form = ConversationForm.ORAL;
        this.basis = ConsentBasis.CONSENT;
        this.giver = before.giver == null ? Giver.SELF : before.giver;
        this.guardian = before.guardian;
        this.language = before.language;
        this.interpreter = before.interpreter;
        this.notice = before.notice;
        this.mends = mends;
    }

    boolean needsSignature() {
        return basis == ConsentBasis.CONSENT && form == ConversationForm.ORAL;
    }

    SealedPlace place(String column) {
        return new SealedPlace("conversation", column, id, person, owner);
    }
}
