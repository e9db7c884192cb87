package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.punte.identity.text.RomanianText;
import org.punte.web.caller.Caller;

/** How facts come into the vault, and are replaced: nothing is written over. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
public class FactKeeping {
    private static final Fact ALIAS = Fact.of("ALIASES");

    private final IdentifierRepository identifiers;
    private final FactSeals seals;
    private final Event<IdentityKept> kept;
    private final Caller caller;
    private final Clock clock;

    FactKeeping(
            IdentifierRepository identifiers, FactSeals seals, Event<IdentityKept> kept, Caller caller, Clock clock) {
        this.identifiers = identifiers;
        this.seals = seals;
        this.kept = kept;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who says what somebody is called, by a code of the feature that keeps names, and when. */
    public record Said(String text, String source, LocalDate on) {
        /** Holds a name: never printed. */
        @Override
        public String toString() {
            return "Said[sealed]";
        }
    }

    /** Answers it as it will be read. */
    Identity keep(UUID person, UUID owner, Identity told) {
        Fact.ALL.forEach(fact -> fact.texts(told).forEach(text -> add(person, owner, fact, text)));
        tell(person, owner);
        return Fact.identity(fact -> fact.texts(told));
    }

    /** A name that is replaced becomes an alias. The ledger has been told: the person was opened before. */
    void change(UUID person, UUID owner, Identity told, Collection<String> forgotten) {
        var rows = identifiers.current(person).stream().collect(groupingBy(row -> row.kind));
        for (var fact : Fact.ALL) {
            var wanted = fact.texts(told);
            if (wanted.isEmpty() && !forgotten.contains(fact.member())) continue;
            replace(rows.getOrDefault(fact.kind(), List.of()), wanted, text -> add(person, owner, fact, text));
        }
        tell(person, owner);
    }

    /** What another agency knew, of kinds of which nothing is known here: what was heard here stays. Answers which came in. */
    Set<Fact> fill(UUID person, UUID owner, Identity handed, String source) {
        var known = identifiers.current(person).stream().map(row -> row.kind).collect(toSet());
        var filled = new HashSet<Fact>();
        for (var fact : Fact.ALL) {
            if (known.contains(fact.kind())) continue;
            for (var text : fact.texts(handed)) {
                keep(handed(person, owner, fact, source), text);
                filled.add(fact);
            }
        }
        tell(person, owner);
        return filled;
    }

    /** Of a name it is written down who says so. */
    private Identifier handed(UUID person, UUID owner, Fact fact, String source) {
        var row = new Identifier(person, owner, fact, clock.instant(), by());
        if (fact.isName()) {
            row.source = source;
            row.statedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
        return row;
    }

    /** Another name, beside those that are known. */
    public UUID say(UUID person, UUID owner, Fact fact, Said said) {
        var row = new Identifier(person, owner, fact, clock.instant(), by());
        row.source = said.source();
        row.statedOn = said.on();
        keep(row, said.text());
        tell(person, owner);
        return row.id;
    }

    /** In place of a name that was wrong or is so no longer, and which becomes an alias. Empty where there is none such. */
    public Optional<UUID> correct(UUID person, UUID owner, UUID statement, Said said) {
        return identifiers
                .current(statement, owner)
                .filter(row -> row.person.equals(person) && row.fact().isName())
                .map(row -> {
                    end(row, seals.open(row));
                    return say(person, owner, row.fact(), said);
                });
    }

    private void replace(List<Identifier> rows, List<String> wanted, Consumer<String> add) {
        var open = rows.stream().map(seals::open).toList();
        wanted.stream().filter(text -> !open.contains(text)).forEach(add);
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.contains(open.get(i))) continue;
            if (wanted.isEmpty()) rows.get(i).replace(clock.instant(), by());
            else end(rows.get(i), open.get(i));
        }
    }

    /** Only what is a name of the person's own becomes an alias: the name in exploitation never leaves its category. */
    private void end(Identifier row, String text) {
        row.replace(clock.instant(), by());
        var fact = row.fact();
        if (!fact.isName() || fact.isEach() || isAlias(row.person, text)) return;
        var alias = new Identifier(row.person, row.owner, ALIAS, clock.instant(), by());
        alias.source = row.source;
        alias.statedOn = row.statedOn;
        keep(alias, text);
    }

    private boolean isAlias(UUID person, String text) {
        return identifiers.current(person).stream()
                .anyMatch(
                        row -> row.kind.equals(ALIAS.kind()) && seals.open(row).equals(text));
    }

    private void add(UUID person, UUID owner, Fact fact, String text) {
        keep(new Identifier(person, owner, fact, clock.instant(), by()), text);
    }

    /** Complete before it is written: the database lets nothing of a row be changed but its end. */
    private void keep(Identifier row, String text) {
        seals.seal(row, RomanianText.normalised(text));
        identifiers.persist(row);
    }

    private void tell(UUID person, UUID owner) {
        identifiers.flush();
        kept.fire(new IdentityKept(person, owner));
    }

    private @Nullable UUID by() {
        return caller.knownAccount().orElse(null);
    }
}
