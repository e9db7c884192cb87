package org.punte.identity.situation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What happened, in words. Shared with nobody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SituationWords(
        @Nullable @Size(max = 20_000) String tasks,
        @Nullable @Size(max = 20_000) String livingConditions,
        @Nullable @Size(max = 20_000) String treatment,
        @Nullable @Size(max = 2_000) String places,
        @Nullable @Size(max = 2_000) String otherForm) {
    @Override
    public String toString() {
        return "SituationWords[sealed]";
    }
}
