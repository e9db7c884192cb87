package org.punte.web.tag;

import java.util.UUID;

/** A view with a version, shown as {@code ETag}. */
public interface Tagged {
    /** What it is a view of. */
    UUID id();

    /** Counts its changes. */
    int version();
}
