package org.punte.identity.grid;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.punte.identity.indicator.Profile;

/**
 * What a sheet says, dimension by dimension.
 *
 * @param notes what a reader has to know beside it
 */
public record SheetResult(
        String indicatorVersion, Profile profile, Outcome outcome, List<Note> notes, List<DimensionResult> dimensions) {
    /** What a result means beyond its word. */
    @Schema(name = "SheetNote")
    public enum Note {
        /** The profile has no weights: nothing follows, a person decides. */
        PROFILE_NOT_COMPLETE,
        /** Nobody held the weights against the original yet. */
        PROFILE_NOT_VERIFIED,
        /** Work conditions alone: a case for labour rights. */
        EXPLOITATION_ONLY,
        /** Deceived and exploited, nothing at the destination: still assist, and look again. */
        DECEIVED_AND_EXPLOITED,
        /** Means without exploitation: a purpose suffices in law, a person decides. */
        NOT_YET_EXPLOITED,
        /** A child: no means are needed. */
        CHILD_NEEDS_NO_MEANS,
        /** A child in such conditions, and nobody knows who recruited, moved, harboured or received it. */
        ACT_NOT_KNOWN,
        /** What is open could still turn it into an indication. */
        OPEN_ANSWERS_COULD_INDICATE
    }
}
