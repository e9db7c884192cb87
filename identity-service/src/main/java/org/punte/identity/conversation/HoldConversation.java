package org.punte.identity.conversation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentBasis;
import org.punte.identity.consent.Giver;
import org.punte.identity.vault.Category;

/** A talk about sharing. {@code reason} is needed for vital interest, and sealed; {@code until} is the last day. */
record HoldConversation(
        @NotNull SharingPurpose purpose,
        @NotEmpty @Size(max = 5) Set<@NotNull UUID> receivers,
        @NotEmpty Set<@NotNull Category> categories,
        @NotNull LocalDate until,
        @NotNull ConversationForm form,
        @NotNull ConsentBasis basis,
        @Nullable Giver giver,
        @Nullable UUID guardian,
        @Nullable @Size(max = 2_000) String reason,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String language) {

    /** Who agrees, where nobody said: the person. */
    Giver givenBy() {
        return giver == null ? Giver.SELF : giver;
    }

    boolean lacksReason() {
        return basis != ConsentBasis.CONSENT && (reason == null || reason.isBlank());
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "HoldConversation[%s, %s]".formatted(purpose, basis);
    }
}
