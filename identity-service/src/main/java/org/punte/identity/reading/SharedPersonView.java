package org.punte.identity.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Identity;
import org.punte.web.tag.Tagged;

/** What a named worker of the receiver sees: the covered categories, never the owner's pseudonym. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedPersonView(
        UUID id,
        UUID owner,
        List<Category> categories,
        @JsonUnwrapped Identity identity,
        int version) implements Tagged {
    static SharedPersonView of(UUID id, UUID owner, Collection<Category> covered, Identity who, int version) {
        return new SharedPersonView(id, owner, List.copyOf(covered), who, version);
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "SharedPersonView[sealed]";
    }
}
