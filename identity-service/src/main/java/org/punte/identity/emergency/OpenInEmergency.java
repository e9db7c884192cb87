package org.punte.identity.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Opens the safety essentials of a person; {@code reason} says, without names, what has to be done tonight. */
record OpenInEmergency(
        @NotNull UUID person,
        @NotBlank @Size(min = 10, max = 300) String reason) {
    /** May name somebody all the same: never printed. */
    @Override
    public String toString() {
        return "OpenInEmergency[sealed]";
    }
}
