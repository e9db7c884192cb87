package org.punte.testing.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.punte.testing.Account;
import org.punte.testing.People;

/** Those who call: one account for each agency and set of roles, however often it is asked for. */
final class Cast {
    private final Map<List<Object>, Account> known = new ConcurrentHashMap<>();
    private final BiFunction<UUID, String[], Account> accounts;

    Cast(BiFunction<UUID, String[], Account> accounts) {
        this.accounts = accounts;
    }

    Account person(UUID agency, Collection<String> roles) {
        return known.computeIfAbsent(
                List.of(agency, "person", Set.copyOf(roles)),
                fresh -> accounts.apply(agency, roles.toArray(String[]::new)));
    }

    Account system(UUID agency, Collection<String> scopes) {
        return known.computeIfAbsent(
                List.of(agency, "system", Set.copyOf(scopes)),
                fresh -> People.system(agency, scopes.toArray(String[]::new)));
    }
}
