package org.punte.identity.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A paper that names somebody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdentityDocument(
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 60) String number,
        @Nullable @Country String country) {
    /** Holds a number: never printed. */
    @Override
    public String toString() {
        return "IdentityDocument[sealed]";
    }
}
