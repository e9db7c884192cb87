package org.punte.identity.recordsheet;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.text.RomanianText;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Asked before a sheet is written or read: whose it is, whether the account opens anything sealed, and the ledger told. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Sheets {
    private final PersonAccess persons;
    private final PersonHandover handover;
    private final Ledger ledger;
    private final Sealer sealer;
    private final Caller caller;

    Sheets(PersonAccess persons, PersonHandover handover, Ledger ledger, Sealer sealer, Caller caller) {
        this.persons = persons;
        this.handover = handover;
        this.ledger = ledger;
        this.sealer = sealer;
        this.caller = caller;
    }

    /** Refuses everybody but the assigned workers, as if there were nobody. */
    public void requireAssigned(UUID person) {
        persons.requireAssigned(person);
    }

    /** As {@link #requireAssigned}, and any supervisor of the owner who did not step aside: for acts that show nothing of the person. */
    public void requireAssignedOrSupervisor(UUID person) {
        if (caller.is(SUPERVISOR)) handover.supervised(person);
        else requireAssigned(person);
    }

    /** Whether the caller is one of these; the attempt of anybody else is in the ledger. */
    public boolean admits(UUID person) {
        if (caller.is(SUPERVISOR) ? !handover.isHidden(person) : persons.isAssigned(person)) return true;
        ledger.refused(person);
        return false;
    }

    /** The assigned worker reads what is of this category: the ledger is told first, of the attempt of anybody else as well. */
    public void open(UUID person, Category category) {
        persons.requireReader(person);
        ledger.allowed(person, Set.of(category), null);
    }

    /** As {@link #open}, and any supervisor of the owner who did not step aside. */
    public void openSupervised(UUID person, Category category) {
        caller.requireMayOpenSealed();
        if (!admits(person)) throw persons.unknown(person);
        ledger.allowed(person, Set.of(category), null);
    }

    /** Sealed, in one spelling; nothing stays nothing. */
    public byte @Nullable [] seal(SealedPlace place, @Nullable String text) {
        return text == null || text.isBlank() ? null : sealer.seal(place, RomanianText.normalised(text));
    }

    /** What was sealed there. Asked only after {@link #open}. */
    public @Nullable String text(SealedPlace place, byte @Nullable [] sealed) {
        return sealed == null ? null : sealer.open(place, sealed);
    }
}
