package org.punte.identity.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.AgencyMoves.Face;
import org.punte.identity.text.RomanianText;

/** Proposes what an agency shall be known by, all of it: without {@code county} it has none. Nothing about persons belongs in {@code reason}. */
record CorrectAgency(
        @NotNull UUID agency,
        @NotBlank @Size(max = 200) String name,
        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
        @NotBlank @Size(min = 3, max = 300) String reason) {
    @JsonIgnore
    Face face() {
        return new Face(RomanianText.normalised(name), kind, county);
    }
}
