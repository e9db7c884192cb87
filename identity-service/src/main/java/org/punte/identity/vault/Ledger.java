package org.punte.identity.vault;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers each opening of the vault. The vault opens nothing that it could not write here first. */
public interface Ledger {
    /** The present caller reads these categories, as owner or under a grant. In the caller's transaction. */
    void allowed(UUID person, Set<Category> categories, @Nullable Entitlement entitlement);

    /** The same of where and when to meet: no category of the person, and no reading of what is known of the person. */
    void allowedMeeting(UUID person, @Nullable Entitlement entitlement);

    /** The present caller may not. Committed by itself, whatever becomes of the caller's transaction. */
    void refused(UUID person);

    /**
     * What a reading rests on that is not plain ownership.
     *
     * @param reason why somebody reads whom the grant does not name; never printed
     */
    record Entitlement(
            @Nullable UUID grant,
            @Nullable UUID consent,
            @Nullable UUID emergency,
            @Nullable UUID link,
            @Nullable String reason) {
        /** Another agency, under a grant and the consent that it rests on. */
        public static Entitlement granted(UUID grant, UUID consent, @Nullable String reason) {
            return new Entitlement(grant, consent, null, null, reason);
        }

        /** The owner, while it is suspended, by this emergency opening. */
        public static Entitlement emergency(UUID opening) {
            return new Entitlement(null, null, opening, null, null);
        }

        /** Somebody who works with another record of the same human, by the link between the two. */
        public static Entitlement linked(UUID link) {
            return new Entitlement(null, null, null, link, null);
        }

        @Override
        public String toString() {
            return "Entitlement[" + grant + "]";
        }
    }
}
