package org.punte.identity.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** One situation as it is known now; whatever is left out is not known. */
record WriteSituation(
        @NotNull @Valid SituationCodes codes,
        @Nullable @Valid SituationWords words) {
    @Override
    public String toString() {
        return "WriteSituation[sealed]";
    }
}
