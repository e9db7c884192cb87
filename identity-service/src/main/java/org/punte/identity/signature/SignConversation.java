package org.punte.identity.signature;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An oral consent now has a signature, or a second person who heard it. {@code evidence}: where the paper lies; sealed. */
record SignConversation(
        @NotNull How how, @Nullable @Size(max = 500) String evidence) {
    /** What was added. */
    @Schema(name = "SignatureHow")
    enum How {
        SIGNED,
        WITNESSED
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "SignConversation[" + how + "]";
    }
}
