package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who passes on what is said; {@code permitted} once the person agreed to that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThirdPerson(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String relation,
        boolean permitted) {
    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "ThirdPerson[sealed]";
    }
}
