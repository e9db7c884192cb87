package org.punte.cases.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a declaration. Only the members we read; the producer may tell more.
 *
 * @param sender not told when it is lifted
 * @param person the sender's; not told when it is lifted
 */
record Declaration(
        UUID referral, @Nullable UUID sender, @Nullable UUID person, UUID agency, UUID account) {
    /** Whose file it was at the sender; at a receiver it is that of the referral. */
    @Nullable
    UUID ownPerson() {
        return agency.equals(sender) ? person : null;
    }
}
