package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
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
        var found = new TreeSet<Category>();
        rows.forEach(row -> found.add(row.category));
        ledger.allowed(person, found, entitlement);
        return seals.shown(person, rows);
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
}
