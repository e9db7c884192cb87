package org.punte.identity.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, in the parts of HTCDS prs_Mailing…. Never a shelter's address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 20) String postalCode,
        @Nullable County county,
        @Nullable @Country String country) {
    /** Holds an address: never printed. */
    @Override
    public String toString() {
        return "Address[sealed]";
    }
}
