package org.punte.portal.client.audit;

import org.jspecify.annotations.Nullable;

/** Why another basis was used. */
public record Reason(@Nullable String reason) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "Reason[sealed]";
    }
}
