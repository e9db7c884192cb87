package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/** How safe a person is. {@code keepsThere}: what keeps somebody there who is still exploited. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Danger(
        @Nullable Answer immediateDanger,
        @Nullable Answer stillExploited,
        @Nullable @Size(max = 4_000) String keepsThere,
        @Nullable @Coded("last-contact") String lastContact) {
    @Override
    public String toString() {
        return "Danger[sealed]";
    }
}
