package org.punte.identity.reach;

import java.util.List;
import java.util.UUID;

/** Who must not learn of a person, beside those whom the person named. Features that know of somebody bring a rule; all are asked. */
public interface MustNotReach {
    /** An SQL condition about the record {@code p} of the person, asked as the owner: false only where {@link #around} is empty. */
    String condition();

    /** Who, and where they would hear. Runs as the owner, after the ledger was told that contact facts are read. */
    List<MustNotKnow> around(UUID person);
}
