package org.punte.portal.client.consent;

import org.jspecify.annotations.Nullable;

/** An oral consent has a signature now, or a second person who heard it. */
public record Sign(String how, @Nullable String evidence) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "Sign[" + how + "]";
    }
}
