package org.punte.identity.possibledouble;

import jakarta.validation.constraints.NotNull;

/** Says what two records are to each other, as far as one knows. */
record SayWord(@NotNull WorkersWord word) {
    /** What somebody says who works with one of two records. */
    enum WorkersWord {
        SAME_HUMAN,
        RELATED,
        DIFFERENT,
        CANNOT_SAY
    }
}
