package org.punte.portal.client.consent;

import org.jspecify.annotations.Nullable;

/** What was typed about a conversation. */
public record Words(
        @Nullable String reason,
        @Nullable String exclusions,
        @Nullable String present,
        @Nullable String evidence) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "Words[sealed]";
    }
}
