package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Opens a record for the system's own comparing. Nobody is shown anything, so the ledger is not told; a test holds who may
 * use it. Runs as the owner.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class UnshownReading {
    private static final Set<Category> COMPARED = EnumSet.of(Category.IDENTITY, Category.CONTACT);
    private static final Set<Category> NAMED =
            EnumSet.of(Category.IDENTITY, Category.CONTACT, Category.NAME_IN_EXPLOITATION);

    private final IdentifierRepository identifiers;
    private final FactSeals seals;

    UnshownReading(IdentifierRepository identifiers, FactSeals seals) {
        this.identifiers = identifiers;
        this.seals = seals;
    }

    /** Who that is, and how they are reached; nothing else. */
    public Identity open(UUID person) {
        return seals.identity(identifiers.current(person, COMPARED));
    }

    /** The same, and what exploiters called the person: none of it may stand in a text for others. */
    public Identity openWithEveryName(UUID person) {
        return seals.identity(identifiers.current(person, NAMED));
    }
}
