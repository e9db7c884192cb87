package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/** How a person came to the agency. Codes alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HowMet(
        @Nullable @Coded("source-of-identification") String source,
        @Nullable @Coded("contact-channel") String channel,
        @Nullable LocalDate metOn,
        @Nullable @Coded("place-type") String placeType,
        @Nullable Answer otherVictims,
        @Nullable @Min(1) @Max(1_000) Integer otherVictimCount) {
    /** When and how: never printed. */
    @Override
    public String toString() {
        return "HowMet[sealed]";
    }
}
