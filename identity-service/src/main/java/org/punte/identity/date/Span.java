package org.punte.identity.date;

import java.time.LocalDate;

/** The days between which something lies, both included. */
public record Span(LocalDate earliest, LocalDate latest) {
    /** Whether both may be the same day. */
    public boolean overlaps(Span other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
