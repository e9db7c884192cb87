package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.web.caller.Caller;

/** The only door to who a person is. It asks nobody whether the caller may: that is done before, and the ledger told here. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Vault {
    /** The categories that are kept here. */
    public static final Set<Category> HELD = Collections.unmodifiableSet(
            EnumSet.copyOf(Fact.ALL.stream().map(Fact::category).toList()));

    private final IdentifierRepository identifiers;
    private final FactSeals seals;
    private final Ledger ledger;
    private final FactKeeping keeping;
    private final Caller caller;

    Vault(IdentifierRepository identifiers, FactSeals seals, Ledger ledger, FactKeeping keeping, Caller caller) {
        this.identifiers = identifiers;
        this.seals = seals;
        this.ledger = ledger;
        this.keeping = keeping;
        this.caller = caller;
    }

    /** Keeps what was told about a new person; answers it as it will be read. */
    public Identity keep(UUID person, UUID owner, Identity told) {
        return keeping.keep(person, owner, told);
    }

    /**
     * What is told replaces what was; what is absent stays, what {@code forgotten} names by member is no longer thought to be
     * so. Opens the person for it: the ledger is told once, and the answer is what is known now.
     */
    public Identity change(UUID person, UUID owner, Identity told, Collection<String> forgotten) {
        openOwn(person);
        keeping.change(person, owner, told, forgotten);
        return seals.shown(person, identifiers.current(person));
    }

    /**
     * Writes what another agency has handed over into the owner's record, as far as nothing is known there. {@code source} is
     * a code of the feature that keeps names. Opens nothing: the reading was told where it was opened.
     */
    public Set<Fact> fill(UUID person, UUID owner, Identity handed, String source) {
        return keeping.fill(person, owner, handed, source);
    }

    /** Opens everything for the owner; the ledger says in which categories there was something. */
    public Identity openOwn(UUID person) {
        return openAll(person, null);
    }

    /** The same for somebody of the owner who reads on this entitlement. */
    public Identity openAll(UUID person, @Nullable Entitlement entitlement) {
        caller.requireMayOpenSealed();
        var rows = identifiers.current(person);
        ledger.allowed(person, categories(rows), entitlement);
        return seals.shown(person, rows);
    }

    /** As {@link #openOwn}, of what was read in one look with whose it is. */
    public Identity openOwn(Sealed read) {
        caller.requireMayOpenSealed();
        ledger.allowed(read.person, categories(read.rows), null);
        return read.watched ? seals.shown(read.person, read.rows) : seals.identity(read.rows);
    }

    /**
     * Opens the covered categories. On an entitlement one only reaches the person: without numbers and ways by which somebody
     * would hear who must not know.
     */
    public Identity open(UUID person, Set<Category> categories, @Nullable Entitlement entitlement) {
        caller.requireMayOpenSealed();
        ledger.allowed(person, categories, entitlement);
        var held = EnumSet.copyOf(HELD);
        held.retainAll(categories);
        var rows = identifiers.current(person, held);
        if (!categories.contains(Category.CONTACT)) return seals.identity(rows);
        return entitlement == null ? seals.shown(person, rows) : seals.offered(person, rows);
    }

    private static Set<Category> categories(Collection<Identifier> rows) {
        return rows.stream().map(row -> row.category).collect(toCollection(TreeSet::new));
    }

    /** What stands sealed of one person of the acting agency and is thought to be so, oldest first. Shows nothing until the vault opens it. */
    public static final class Sealed {
        /** Of {@code identifier f}, as {@link #add} reads them. */
        public static final String COLUMNS =
                "f.id as fact_id, f.owner as fact_owner, f.category, f.kind, f.form, f.sealed";

        private final UUID person;
        private final boolean watched;
        private final List<Identifier> rows = new ArrayList<>();

        /** {@code watched}: whether a {@code MustNotReach} knows of somebody around the person. */
        public Sealed(UUID person, boolean watched) {
            this.person = person;
            this.watched = watched;
        }

        /** A row without a fact adds nothing. */
        public void add(ResultSet row) throws SQLException {
            if (row.getObject("fact_id") != null) rows.add(Identifier.unmanaged(person, row));
        }
    }
}
