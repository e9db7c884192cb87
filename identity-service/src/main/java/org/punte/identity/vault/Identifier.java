package org.punte.identity.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** One sealed fact about a person: who kept it and when, and until when it was thought to be so. Never changed otherwise. */
@Entity
@DynamicUpdate
class Identifier {
    private static final short BOUND_TO_KIND = 2;

    @Id
    UUID id;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    Category category;

    String kind;

    /** Which place the ciphertext is bound to; before 2 it did not say what kind of fact it is. */
    short form;

    byte[] sealed;

    /** Of a name: who says so, by a code of the feature that keeps names. */
    @Nullable
    String source;

    @Nullable
    LocalDate statedOn;

    Instant keptAt;

    @Nullable
    UUID keptBy;

    @Nullable
    Instant replacedAt;

    @Nullable
    UUID replacedBy;

    /** For Hibernate. */
    Identifier() {}

    /** Random id: an id that tells the time would tell when the person was met. */
    Identifier(UUID person, UUID owner, Fact fact, Instant now, @Nullable UUID by) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.owner = owner;
        this.kind = fact.kind();
        this.category = fact.category();
        this.form = BOUND_TO_KIND;
        this.keptAt = now;
        this.keptBy = by;
    }

    /** As {@link Vault.Sealed} reads it: only to be opened, unknown to Hibernate. */
    static Identifier unmanaged(UUID person, ResultSet row) throws SQLException {
        var fact = new Identifier();
        fact.id = row.getObject("fact_id", UUID.class);
        fact.person = person;
        fact.owner = row.getObject("fact_owner", UUID.class);
        fact.category = Category.valueOf(row.getString("category"));
        fact.kind = row.getString("kind");
        fact.form = row.getShort("form");
        fact.sealed = row.getBytes("sealed");
        return fact;
    }

    Fact fact() {
        return Fact.of(kind);
    }

    /** Another kind or category on the row, and it does not open. */
    SealedPlace place() {
        var bound = form < BOUND_TO_KIND ? "sealed" : kind.toLowerCase(Locale.ROOT) + ":" + category;
        return new SealedPlace("identifier", bound, id, person, owner);
    }

    void replace(Instant now, @Nullable UUID by) {
        replacedAt = now;
        replacedBy = by;
    }
}
