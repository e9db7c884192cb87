package org.punte.identity.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.Giver;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.ConversationForm;
import org.punte.identity.terms.Interpreter;
import org.punte.identity.terms.Purpose;
import org.punte.identity.vault.Category;

/**
 * A talk about one purpose, with as many agencies as may be told.
 *
 * @param receivers who may be told; none where the purpose has none
 * @param struckOut who was asked about and may not: a refusal is kept for each
 * @param answer to the whole; yes, unless it says otherwise
 * @param until the last day of what was agreed; where somebody's life is in danger a near one, unless it says otherwise
 * @param form how it was answered; needed for consent, and kept for no other basis: nobody answered
 * @param giver who answered; the person, unless it says otherwise. Like form and interpreter not kept for another basis
 * @param guardian which guardian, with {@link Giver#GUARDIAN}
 * @param notice the version of the notice that was explained, whatever the answer
 * @param reason needed for every basis but consent; sealed, as are the three below
 * @param exclusions persons or facts not to be told
 * @param present who was there
 * @param evidence where the paper or the recording lies, or what gives the giver the right
 */
record HoldConversation(
        @NotNull Purpose purpose,
        @NotNull @Size(max = 5) Set<@NotNull UUID> receivers,
        @Nullable @Size(max = 5) Set<@NotNull UUID> struckOut,
        @Nullable Answer answer,
        @NotNull Set<@NotNull Category> categories,
        @Nullable LocalDate until,
        @Nullable ConversationForm form,
        @NotNull ConsentBasis basis,
        @Nullable Giver giver,
        @Nullable UUID guardian,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
        @Nullable Interpreter interpreter,
        @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String notice,
        @Nullable @Size(max = 2_000) String reason,
        @Nullable @Size(max = 2_000) String exclusions,
        @Nullable @Size(max = 500) String present,
        @Nullable @Size(max = 500) String evidence) {

    /** What was said. */
    @Schema(name = "ConversationAnswer")
    enum Answer {
        AGREED,
        REFUSED
    }

    boolean onConsent() {
        return basis == ConsentBasis.CONSENT;
    }

    @JsonIgnore
    boolean isRefused() {
        return answer == Answer.REFUSED;
    }

    boolean lacksReason() {
        return !onConsent() && (reason == null || reason.isBlank());
    }

    /** Nobody, where nobody was asked. */
    @Nullable
    Giver givenBy() {
        if (!onConsent()) return null;
        return Objects.requireNonNullElse(giver, Giver.SELF);
    }

    /** In no way, where nobody was asked. */
    @Nullable
    ConversationForm answeredBy() {
        return onConsent() ? form : null;
    }

    /** Through nobody, where nobody was asked. */
    @Nullable
    Interpreter answeredThrough() {
        return onConsent() ? interpreter : null;
    }

    Set<UUID> agreed() {
        return isRefused() ? Set.of() : receivers;
    }

    /** Struck out, or all of them. */
    Set<UUID> refused() {
        var refused = new HashSet<UUID>(struckOut == null ? Set.of() : struckOut);
        if (isRefused()) refused.addAll(receivers);
        return refused;
    }

    /** Whether something is said about a purpose without receivers, or about nobody at all. */
    boolean namesNobody() {
        return agreed().isEmpty() && refused().isEmpty();
    }

    List<Category> sortedCategories() {
        return List.copyOf(new TreeSet<>(categories));
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "HoldConversation[%s, %s]".formatted(purpose, basis);
    }
}
