package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;

/** Somebody wants nothing of it, and leaves. The leaflet goes along all the same. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Refusal(
        @Nullable Answer refusesEverything,
        @Nullable @Size(max = 4_000) String reason,
        @Nullable Answer leafletGiven,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String leafletLanguage) {
    @Override
    public String toString() {
        return "Refusal[sealed]";
    }
}
