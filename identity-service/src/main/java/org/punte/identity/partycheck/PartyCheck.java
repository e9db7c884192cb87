package org.punte.identity.partycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.link.LinkRegister;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.suspect.SilencedNear;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Identity;
import org.punte.identity.vault.Ledger;
import org.punte.identity.vault.UnshownReading;

/**
 * Nobody is brought together with a suspected parent, a guardian in conflict of interest, or whomever they said must not know. A
 * guardian is no record of a person, so each of the others is held against what stands sealed of the guardian. Asked by the
 * assigned workers of all of them; the yes or no tells of each, and the ledger hears of it.
 */
@ApplicationScoped
@Transactional
class PartyCheck {
    private final PersonAccess persons;
    private final Ledger ledger;
    private final SilencedNear silenced;
    private final LinkRegister links;
    private final UnshownReading vault;

    PartyCheck(PersonAccess persons, Ledger ledger, SilencedNear silenced, LinkRegister links, UnshownReading vault) {
        this.persons = persons;
        this.ledger = ledger;
        this.silenced = silenced;
        this.links = links;
        this.vault = vault;
    }

    boolean isPossible(UUID person, Collection<UUID> others) {
        var all = new LinkedHashSet<>(List.of(person));
        all.addAll(others);
        all.forEach(persons::requireReader);
        all.forEach(one -> ledger.allowed(one, EnumSet.of(Category.CHILD), null));
        return all.stream().noneMatch(one -> isNotSafe(one, all));
    }

    /** Whether somebody of them is one whom this person is not brought together with. Asked by the system's own look, too, which shows nobody who. */
    boolean isNotSafe(UUID person, Set<UUID> all) {
        return all.stream().filter(other -> !other.equals(person)).anyMatch(other -> isNotSafeWith(person, other));
    }

    private boolean isNotSafeWith(UUID person, UUID other) {
        var likeness = new Likeness(vault.openWithEveryName(other));
        if (feared(vault.open(person)).stream().anyMatch(likeness::isMeantBy)) return true;
        var near = silenced.around(person);
        return near.stream().anyMatch(likeness::isMeantBy)
                || links.isParent(other, person) && near.stream().anyMatch(likeness::mayBeParentMeantBy);
    }

    private static List<MustNotKnow> feared(Identity who) {
        var ways = who.safeContact();
        return ways == null || ways.mustNotKnow() == null ? List.of() : ways.mustNotKnow();
    }
}
