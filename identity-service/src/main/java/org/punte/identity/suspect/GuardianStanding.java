package org.punte.identity.suspect;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** What is known of guardians where they are kept. */
public interface GuardianStanding {
    /** Whether this is an appointed guardian of this person. */
    boolean isAppointed(UUID person, UUID guardian);

    /** What is sealed of a guardian, as it stands there. */
    Optional<Sealed> sealed(UUID guardian);

    /** Who that is and how they are reached, unopened. */
    record Sealed(SealedPlace namePlace, byte @Nullable [] name, SealedPlace contactPlace, byte @Nullable [] contact) {}
}
