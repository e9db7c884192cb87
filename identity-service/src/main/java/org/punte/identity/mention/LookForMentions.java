package org.punte.identity.mention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A text that shall go to another agency before it knows who somebody is. */
record LookForMentions(@NotBlank @Size(max = 300) String text) {
    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "LookForMentions";
    }
}
