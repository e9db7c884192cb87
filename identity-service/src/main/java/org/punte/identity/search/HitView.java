package org.punte.identity.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.person.PersonLine;
import org.punte.identity.vault.Identity;

/** One of the caller's persons: enough to tell them from another one. Never the name used in exploitation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HitView(
        UUID id,
        String pseudonym,
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable FuzzyDate birthDate) {
    static HitView of(PersonLine line, Identity who) {
        return new HitView(
                line.id(), line.pseudonym(), who.nickname(), who.givenName(), who.familyName(), who.birthDate());
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "HitView[sealed]";
    }
}
