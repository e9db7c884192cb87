package org.punte.identity.suspect;

import java.util.UUID;

/** What is known of guardians where they are kept. */
public interface GuardianStanding {
    /** Whether this is an appointed guardian of this person. */
    boolean isAppointed(UUID person, UUID guardian);
}
