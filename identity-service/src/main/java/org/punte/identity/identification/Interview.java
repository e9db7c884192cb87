package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/**
 * Under what circumstances the talk was held.
 *
 * @param noticeGiven whether the person was told what happens with what is told, with the version and language of the notice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interview(
        @Nullable @Size(max = 500) String where,
        @Nullable @Size(max = 10) Set<@NotNull @Coded("present-person") String> present,
        @Nullable @Size(max = 1_000) String breaks,
        @Nullable @Size(max = 4_000) String appearance,
        @Nullable @Valid Interpreter interpreter,
        @Nullable @Size(max = 4_000) String safeguarding,
        @Nullable Answer noticeGiven,
        @Nullable @Size(max = 40) String noticeVersion,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String noticeLanguage) {
    @Override
    public String toString() {
        return "Interview[sealed]";
    }
}
