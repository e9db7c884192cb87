package org.punte.identity.vault;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** The only door to who a person is. It asks nobody whether the caller may: that is done before, and the ledger told here. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Vault {
    /** The categories that are kept here. */
    public static final Set<Category> HELD = EnumSet.of(Category.IDENTITY, Category.CONTACT, Category.LANGUAGE);

    private final IdentifierRepository identifiers;
    private final Sealer sealer;
    private final Ledger ledger;
    private final Caller caller;
    private final Event<IdentityKept> kept;

    Vault(IdentifierRepository identifiers, Sealer sealer, Ledger ledger, Caller caller, Event<IdentityKept> kept) {
        this.identifiers = identifiers;
        this.sealer = sealer;
        this.ledger = ledger;
        this.caller = caller;
        this.kept = kept;
    }

    /** Keeps what was told about a new person. */
    public void keep(UUID person, UUID owner, Identity identity) {
        identity.facts().forEach((kind, text) -> {
            var identifier = new Identifier(person, owner, kind);
            identifier.sealed = sealer.seal(identifier.place(), text);
            identifiers.persist(identifier);
        });
        identifiers.flush();
        kept.fire(new IdentityKept(person, owner));
    }

    /** Opens everything for the owner. */
    public Identity openOwn(UUID person) {
        return open(person, HELD, null);
    }

    /** Opens the covered categories for another agency. */
    public Identity open(UUID person, Set<Category> categories, @Nullable Entitlement entitlement) {
        caller.requireMayOpenSealed();
        ledger.allowed(person, categories, entitlement);
        var held = EnumSet.copyOf(HELD);
        held.retainAll(categories);
        return Identity.of(identifiers.of(person, held).stream()
                .collect(toMap(identifier -> identifier.kind, i -> sealer.open(i.place(), i.sealed))));
    }
}
