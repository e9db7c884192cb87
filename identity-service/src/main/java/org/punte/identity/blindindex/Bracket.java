package org.punte.identity.blindindex;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.matching.Widths;

/** Where the index of one agency stands. {@code persons} when last counted; {@code reached} while {@code next} is filled. */
record Bracket(
        int present, @Nullable Integer next, @Nullable UUID reached, int persons) {
    Widths searched() {
        return new Widths(present);
    }

    /** In which generations a person stands from now on. */
    Stream<Widths> written() {
        return Stream.of(present, next).filter(generation -> generation != null).map(Widths::new);
    }
}
