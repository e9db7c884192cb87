package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;

/** What authorities know already. {@code cooperates} may stay open: help never hangs on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reported(
        @Nullable Answer previouslyReported,
        @Nullable @Size(max = 200) String previousReference,
        @Nullable Answer crimeReport,
        @Nullable @Size(max = 200) String policeUnit,
        @Nullable @Size(max = 200) String reference,
        @Nullable LocalDate reportedOn,
        @Nullable Answer cooperates) {
    @Override
    public String toString() {
        return "Reported[sealed]";
    }
}
