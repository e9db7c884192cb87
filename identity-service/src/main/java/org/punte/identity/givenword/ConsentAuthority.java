package org.punte.identity.givenword;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.consent.Giver;

/** On whose word one consent rests. Who gave it never changes; how it stands does. */
@Entity
@DynamicUpdate
class ConsentAuthority {
    @Id
    UUID consent;

    UUID person;
    UUID owner;

    @Nullable
    UUID receiver;

    @Enumerated(EnumType.STRING)
    Giver giver;

    @Nullable
    UUID guardian;

    @Enumerated(EnumType.STRING)
    Footing footing = Footing.FIRM;

    /** Whether it was given in a child's stead. */
    boolean forChild;

    /** How often the word has stopped to suffice, or sufficed again: told, so that the latest telling wins. */
    int turn;

    /** For Hibernate. */
    ConsentAuthority() {}

    ConsentAuthority(ConsentView given, UUID owner, Giver giver, @Nullable UUID guardian) {
        this.consent = given.id();
        this.person = given.person();
        this.owner = owner;
        this.receiver = given.receiver();
        this.giver = giver;
        this.guardian = guardian;
    }
}
