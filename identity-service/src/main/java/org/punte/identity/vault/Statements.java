package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.punte.web.caller.Caller;
import org.punte.web.page.Position;

/** Facts one by one, with who told them and when: names, and what is no longer thought to be so. For the owner alone. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Statements {
    private static final List<String> NAMES =
            Fact.ALL.stream().filter(Fact::isName).map(Fact::kind).toList();

    private final IdentifierRepository identifiers;
    private final FactSeals seals;
    private final Ledger ledger;
    private final Caller caller;

    Statements(IdentifierRepository identifiers, FactSeals seals, Ledger ledger, Caller caller) {
        this.identifiers = identifiers;
        this.seals = seals;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** What somebody is and was called, oldest first. */
    public List<Statement> names(UUID person) {
        return opened(person, identifiers.ever(person, NAMES));
    }

    /** What is no longer thought to be so, newest first, with one more than {@code limit} where there is a next page. */
    public List<Statement> former(UUID person, Position after, int limit) {
        return opened(person, identifiers.former(person, after, limit));
    }

    /** About whom one is, if it is the acting agency's. */
    public Optional<UUID> personOf(UUID statement) {
        caller.requireMayOpenSealed();
        return identifiers
                .findByIdOptional(statement)
                .filter(row -> row.owner.equals(caller.agency()))
                .map(row -> row.person);
    }

    private List<Statement> opened(UUID person, Collection<Identifier> rows) {
        caller.requireMayOpenSealed();
        ledger.allowed(person, rows.stream().map(row -> row.category).collect(toCollection(TreeSet::new)), null);
        return rows.stream().map(row -> Statement.of(row, seals.open(row))).toList();
    }
}
