package org.punte.identity.neverlist;

import static org.punte.identity.neverlist.NeverListProblem.NEVER_LIST_ENTRY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose a list is: the owner's assigned workers'. Not their supervisor's, who may stand on it. */
@ApplicationScoped
@Transactional
class NeverListAccess {
    private final NeverListRepository entries;
    private final PersonAccess persons;
    private final Ledger ledger;
    private final Cursors cursors;
    private final Caller caller;

    NeverListAccess(NeverListRepository entries, PersonAccess persons, Ledger ledger, Cursors cursors, Caller caller) {
        this.entries = entries;
        this.persons = persons;
        this.ledger = ledger;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** A page is a reading: what people say about others stands in it. */
    CursorPage<NeverListEntry> page(UUID person, @Nullable String after, int limit) {
        persons.requireReader(person);
        ledger.allowed(person, EnumSet.of(Category.CONTACT), null);
        var list = "never:" + person;
        var rows = entries.page(person, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, entry -> cursors.seal(list, entry.addedAt, entry.id));
    }

    NeverListEntry own(UUID id) {
        caller.requireMayOpenSealed();
        return find(id).orElseThrow(() -> NEVER_LIST_ENTRY_NOT_FOUND.because("No entry %s", id));
    }

    private Optional<NeverListEntry> find(UUID id) {
        return entries.find(id, caller.agency()).filter(entry -> persons.isAssigned(entry.person));
    }
}
