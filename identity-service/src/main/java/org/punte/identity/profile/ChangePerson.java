package org.punte.identity.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.AgeBasis;
import org.punte.identity.vault.Fact;
import org.punte.identity.vault.Identity;

/** What is told replaces what was, what is absent stays. {@code forget}: members that are no longer thought to be so. */
record ChangePerson(
        @Nullable AgeBasis ageBasis,
        @Nullable @Size(max = 60) Set<@NotNull @Size(max = 60) String> forget,
        @JsonUnwrapped @NotNull @Valid Identity identity) {

    Set<String> forgotten() {
        return forget == null ? Set.of() : forget;
    }

    boolean forgetsUnknown() {
        return !Fact.ALL.stream().map(Fact::member).toList().containsAll(forgotten());
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "ChangePerson[sealed]";
    }
}
