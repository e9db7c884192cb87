package org.punte.identity.partycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.link.LinkRegister;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.suspect.SilencedNear;
import org.punte.identity.text.RomanianText;
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

    private boolean isNotSafe(UUID person, Set<UUID> all) {
        return all.stream()
                .filter(other -> !other.equals(person))
                .anyMatch(other -> said(person, other).findAny().isPresent());
    }

    /**
     * By which words, said of those around this person, that may be one whom she is not brought together with; none where nothing is in
     * the way. Asked by the system's own look, too, which shows them to nobody.
     */
    Stream<String> said(UUID person, UUID other) {
        var likeness = new Likeness(vault.openWithEveryName(other));
        var feared = feared(vault.open(person)).stream().filter(likeness::isMeantBy);
        var isParent = links.isParent(other, person);
        var near = silenced.around(person).stream()
                .filter(one -> likeness.isMeantBy(one) || isParent && likeness.mayBeParentMeantBy(one));
        return Stream.concat(
                feared.map(one -> words(one.who(), one.addresses())),
                near.map(one -> words(one.name(), one.contact())));
    }

    /** The same words in another order, or with other marks, are the same. */
    private static String words(@Nullable String name, @Nullable Object reached) {
        var words = new TreeSet<>(RomanianText.words(name == null ? "" : name));
        return String.join(" ", words) + " " + (reached == null ? "" : reached);
    }

    private static List<MustNotKnow> feared(Identity who) {
        var ways = who.safeContact();
        return ways == null || ways.mustNotKnow() == null ? List.of() : ways.mustNotKnow();
    }
}
