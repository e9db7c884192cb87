package org.punte.identity.told;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** The door to what was told about an agency's own persons: assigned workers alone, each opening in the ledger first. */
@ApplicationScoped
@Transactional(MANDATORY)
public class OwnRecord {
    private final PersonAccess persons;
    private final Ledger ledger;
    private final Caller caller;

    OwnRecord(PersonAccess persons, Ledger ledger, Caller caller) {
        this.persons = persons;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** Refuses everybody but the assigned workers as if the person did not exist. */
    public void requirePerson(UUID person, Set<Category> categories) {
        caller.requireMayOpenSealed();
        if (!admits(person, categories)) throw persons.unknown(person);
    }

    /** As {@link #requirePerson}, for what is not sealed: nothing is opened, so nothing is written down. */
    public void requireAssigned(UUID person) {
        persons.requireAssigned(person);
    }

    /** The record, if the caller is assigned to whom it is about; else {@code unknown}, as where there is none. */
    public <T extends AboutPerson> T require(
            Optional<T> record, Set<Category> categories, Supplier<Rejection> unknown) {
        caller.requireMayOpenSealed();
        return record.filter(found -> admits(found.person(), categories)).orElseThrow(unknown);
    }

    private boolean admits(UUID person, Set<Category> categories) {
        if (persons.isAssigned(person)) {
            ledger.allowed(person, categories, null);
            return true;
        }
        ledger.refused(person);
        return false;
    }
}
