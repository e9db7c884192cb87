package org.punte.identity.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/**
 * Offers a period, or records why none was.
 *
 * @param asylum whether an asylum procedure is open beside it, with {@code asylumReference}
 * @param notified by which lawful path an authority heard of a foreigner without papers, if any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferReflection(
        boolean offered,
        @NotEmpty @Size(max = 5) Set<@NotNull @Coded("reflection-grounds") String> grounds,
        @Nullable @Size(max = 4_000) String reasons,
        @Nullable Answer asylum,
        @Nullable @Size(max = 200) String asylumReference,
        @Nullable @Coded("notification-path") String notified) {
    @Override
    public String toString() {
        return "OfferReflection[sealed]";
    }
}
