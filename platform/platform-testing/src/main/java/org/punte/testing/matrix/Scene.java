package org.punte.testing.matrix;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;

/** A real resource of a kind, fresh, and who stands in which relation to it. */
public record Scene(
        String id,
        @Nullable Account named,
        @Nullable UUID own,
        @Nullable UUID party) {
    /** A resource that belongs to nobody in particular. */
    public static Scene of(Object id) {
        return new Scene(id.toString(), null, null, null);
    }

    /** It is this one's, and so of this one's agency. */
    public Scene named(Account account) {
        return new Scene(id, account, account.agency(), party);
    }

    /** It is this agency's. */
    public Scene own(UUID agency) {
        return new Scene(id, named, agency, party);
    }

    /** This agency is on its other side. */
    public Scene party(UUID agency) {
        return new Scene(id, named, own, agency);
    }
}
