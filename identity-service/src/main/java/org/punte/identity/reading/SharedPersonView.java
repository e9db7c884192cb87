package org.punte.identity.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Identity;
import org.punte.web.tag.Tagged;

/** What a named worker of the receiver sees: the covered categories, never the owner's pseudonym. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedPersonView(
        UUID id,
        UUID owner,
        List<Category> categories,
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String nationality,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<String> languages,
        int version)
        implements Tagged {
    static SharedPersonView of(UUID id, UUID owner, Collection<Category> covered, Identity who, int version) {
        return new SharedPersonView(
                id,
                owner,
                List.copyOf(covered),
                who.nickname(),
                who.givenName(),
                who.familyName(),
                who.birthDate(),
                who.nationality(),
                who.phone(),
                who.email(),
                who.languages(),
                version);
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "SharedPersonView[sealed]";
    }
}
