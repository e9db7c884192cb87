package org.punte.identity.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may agree for a person. Features that know more of a person bring rules; all of them are asked. */
public interface GiverRule {
    /**
     * Refuses a giver who may not.
     *
     * @param guardian which of the person's guardians; given with {@link Giver#GUARDIAN} alone
     */
    void require(UUID person, Giver giver, @Nullable UUID guardian);
}
