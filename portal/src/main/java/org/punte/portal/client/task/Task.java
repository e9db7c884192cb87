package org.punte.portal.client.task;

import java.time.Instant;
import java.util.UUID;

/** Something to do for a person. {@code byHand}: whoever does it says so; others end with the act that they ask for. */
public record Task(UUID id, UUID person, TaskKind kind, UUID about, Instant dueAt, boolean byHand) {
    /** For whoever supervises: not about somebody whose page they can open. */
    public boolean isForSupervisors() {
        return kind == TaskKind.CONFIRM_VITAL_INTEREST || kind == TaskKind.LOOK_AT_DOUBLE || asksForBasis();
    }

    /** It is about a consent, which has a page for whoever supervises. */
    public boolean asksForBasis() {
        return kind == TaskKind.RECORD_BASIS;
    }
}
