package org.punte.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list: a code, a date and whether it counts as a child; nothing that needs the vault.
 *
 * @param stopUseSince as in {@link PersonView}; only in the list of one's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonLine(
        UUID id,
        String pseudonym,
        Instant registeredAt,
        boolean treatedAsChild,
        @Nullable Instant stopUseSince) {
    static PersonLine of(Person p) {
        return new PersonLine(p.id, p.pseudonym, p.registeredAt, p.treatedAsChild, p.stopUseSince);
    }
}
