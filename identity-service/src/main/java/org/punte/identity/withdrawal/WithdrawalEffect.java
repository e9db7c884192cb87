package org.punte.identity.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;

/** What a change of mind ended: a consent, or one category of it. */
@Entity
@Immutable
class WithdrawalEffect {
    @Id
    UUID id;

    UUID withdrawal;
    UUID consent;
    UUID owner;

    @Enumerated(EnumType.STRING)
    @Nullable
    Category category;

    /** For Hibernate. */
    WithdrawalEffect() {}

    WithdrawalEffect(Withdrawal withdrawal, UUID consent) {
        this.id = UUID.randomUUID();
        this.withdrawal = withdrawal.id;
        this.consent = consent;
        this.owner = withdrawal.owner;
        this.category = withdrawal.category;
    }
}
