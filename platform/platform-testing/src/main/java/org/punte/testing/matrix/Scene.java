package org.punte.testing.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;

/**
 * A real resource of a kind, fresh, and who stands in which relation to it. {@code system} is a partner's system that works
 * with it by name; {@code words} stand in bodies and queries between braces.
 */
public record Scene(
        String id,
        @Nullable Account named,
        @Nullable Account system,
        @Nullable UUID own,
        @Nullable UUID party,
        Map<String, String> words) {
    /** A resource that belongs to nobody in particular. */
    public static Scene of(Object id) {
        return new Scene(id.toString(), null, null, null, null, Map.of());
    }

    /** It is this one's, and so of this one's agency. */
    public Scene named(Account account) {
        return new Scene(id, account, system, account.agency(), party, words);
    }

    /** This partner's system works with it by name. */
    public Scene system(Account client) {
        return new Scene(id, named, client, own, party, words);
    }

    /** It is this agency's. */
    public Scene own(UUID agency) {
        return new Scene(id, named, system, agency, party, words);
    }

    /** This agency is on its other side. */
    public Scene party(UUID agency) {
        return new Scene(id, named, system, own, agency, words);
    }

    /** What {@code {name}} stands for. */
    public Scene with(String name, Object value) {
        var more = new HashMap<>(words);
        more.put(name, value.toString());
        return new Scene(id, named, system, own, party, Map.copyOf(more));
    }

    /** The agency of those in a relation that is not the stranger's. */
    @Nullable
    UUID agency(Relation relation) {
        return relation == Relation.PARTY ? party : own;
    }
}
