package org.punte.identity.vault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.punte.identity.vault.VaultProblem.SEAL_BROKEN;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.reach.MustNotReach;
import org.punte.identity.reach.SafeWays;
import org.punte.sealing.Sealer;
import org.punte.sealing.Unsealable;
import org.punte.web.caller.Acting;

/** Seals facts, each for its own row, and opens them. What does not belong where it stands opens for nobody. */
@ApplicationScoped
class FactSeals {
    private static final Set<String> REACHING = Set.of("PHONE", "EMAIL");
    private static final Fact SAFE_CONTACT = Fact.of("SAFE_CONTACT");

    private final Sealer sealer;
    private final Instance<MustNotReach> rules;
    private final Acting acting;

    FactSeals(Sealer sealer, @Any Instance<MustNotReach> rules, Acting acting) {
        this.sealer = sealer;
        this.rules = rules;
        this.acting = acting;
    }

    void seal(Identifier row, String text) {
        row.sealed = sealer.seal(row.place(), text);
    }

    /** What these rows say together. */
    Identity identity(Collection<Identifier> rows) {
        var texts = rows.stream().collect(groupingBy(row -> row.kind, mapping(this::open, toList())));
        return Fact.identity(fact -> texts.getOrDefault(fact.kind(), List.of()));
    }

    /** What these rows say to whoever works with the person: with everybody who must not know. */
    Identity shown(UUID person, Collection<Identifier> rows) {
        var others = around(person, rows);
        var who = identity(rows);
        return others.isEmpty() ? who : with(who, ways(who).besides(others), fact -> false);
    }

    /** The same for whoever only has to reach the person: nothing by which somebody would hear who must not know. */
    Identity offered(UUID person, Collection<Identifier> rows) {
        var who = identity(rows);
        var ways = ways(who).besides(around(person, rows));
        if (ways.equals(SafeWays.NONE)) return who;
        return with(
                who,
                ways.offered(),
                fact -> REACHING.contains(fact.kind())
                        && fact.texts(who).stream().anyMatch(ways::reachesOthers));
    }

    private List<MustNotKnow> around(UUID person, Collection<Identifier> rows) {
        var owner = rows.stream().map(row -> row.owner).findFirst();
        return owner.map(id -> acting.within(
                        id,
                        () -> rules.stream()
                                .flatMap(rule -> rule.around(person).stream())
                                .toList()))
                .orElse(List.of());
    }

    private static SafeWays ways(Identity who) {
        return who.safeContact() == null ? SafeWays.NONE : who.safeContact();
    }

    private static Identity with(Identity who, SafeWays ways, Predicate<Fact> left) {
        return Fact.identity(fact -> {
            if (fact == SAFE_CONTACT) return List.of(fact.text(ways));
            return left.test(fact) ? List.of() : fact.texts(who);
        });
    }

    String open(Identifier row) {
        try {
            return sealer.open(row.place(), row.sealed);
        } catch (Unsealable e) {
            Log.errorf("Fact %s of person %s does not open where it stands", row.id, row.person);
            throw SEAL_BROKEN.because("A fact about person %s does not open where it stands", row.person);
        }
    }
}
