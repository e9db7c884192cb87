package org.punte.portal.done;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done, for the page that follows: the address has its code, never its words. */
public enum Done {
    SAVED,
    COUNTED,
    REMINDED,
    APPROVED,
    REFUSED,
    GIVEN,
    AWAITED,
    PROPOSED,
    TAKEN,
    UNBLOCKED,
    ASKED,
    RENEWED,
    BLOCKED,
    FROZEN,
    FREEZING;

    /** The page at {@code path}, which says so. */
    public String at(String path) {
        return path + "?done=" + name();
    }

    static Optional<Done> of(@Nullable String code) {
        return Stream.of(values()).filter(done -> done.name().equals(code)).findFirst();
    }
}
