package org.punte.portal.minor;

import org.jspecify.annotations.Nullable;

/** The one plain question: eighteen or older? Whoever is not sure says nothing, and doubt means child. */
public final class Claim {
    private Claim() {}

    public static @Nullable Boolean of(@Nullable String answer) {
        if ("yes".equals(answer)) return Boolean.TRUE;
        return "no".equals(answer) ? Boolean.FALSE : null;
    }
}
