package org.punte.identity.possibledouble;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.punte.identity.link.LinkKind;

/** What a supervisor decides about two records. */
enum DoubleDecision {
    SAME_HUMAN(LinkKind.SAME_HUMAN),
    SIBLING(LinkKind.SIBLING),
    /** The first is a parent of the second. */
    PARENT(LinkKind.PARENT),
    /** The first is a child of the second. */
    CHILD(LinkKind.PARENT),
    CO_VICTIM(LinkKind.CO_VICTIM),
    DIFFERENT(null);

    private final @Nullable LinkKind link;

    DoubleDecision(@Nullable LinkKind link) {
        this.link = link;
    }

    Optional<LinkKind> link() {
        return Optional.ofNullable(link);
    }
}
