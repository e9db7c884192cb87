package org.punte.identity.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.link.LinkRegister;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.web.caller.Caller;

/** Which categories of a person the caller may read at this moment, and on what: the question of every feature that shows more of a person. */
@ApplicationScoped
@Transactional
public class ReadableCategories {
    private final PersonAccess persons;
    private final LiveGrants grants;
    private final LinkRegister links;
    private final Conflicts conflicts;
    private final Caller caller;

    ReadableCategories(
            PersonAccess persons, LiveGrants grants, LinkRegister links, Conflicts conflicts, Caller caller) {
        this.persons = persons;
        this.grants = grants;
        this.links = links;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    /**
     * What may be read now. Asked anew at every read; nobody keeps it.
     *
     * @param entitlement what the ledger is told when it is read; absent for the owner's assigned worker
     */
    public record Readable(
            UUID owner, Set<Category> categories, @Nullable Entitlement entitlement, int version) {
        /** Whether somebody of the owner reads who is assigned to another record of the same human. */
        public boolean linked() {
            return entitlement != null && entitlement.link() != null;
        }

        /** Whether this category is among them. */
        public boolean covers(Category category) {
            return categories.contains(category);
        }
    }

    /** Empty for everybody who may read nothing: unknown persons, others', and while the caller opens nothing sealed. */
    public Optional<Readable> of(UUID person) {
        if (!mayAsk()) return Optional.empty();
        return persons.isAssigned(person) ? Optional.of(everything(null)) : ofOthers(person);
    }

    /** Whether the caller reads anything of anybody: answered before anything is looked up. */
    boolean mayAsk() {
        return persons.mayOpenIdentities();
    }

    /** For whoever is not assigned: as much work for persons that exist as for those that do not. */
    Optional<Readable> ofOthers(UUID person) {
        var live = grants.forReader(person);
        var link = links.through(person).filter(through -> !conflicts.excludes(person, caller.account()));
        if (link.isPresent()) return Optional.of(everything(Entitlement.linked(link.get())));
        return live.isEmpty() ? Optional.empty() : Optional.of(under(live, null));
    }

    private Readable everything(@Nullable Entitlement entitlement) {
        return new Readable(caller.agency(), EnumSet.allOf(Category.class), entitlement, 0);
    }

    /** Several referrals may have let the same worker in: the categories add up, under the newest grant. */
    static Readable under(List<Live> live, @Nullable String reason) {
        var newest = live.get(live.size() - 1);
        var covered = new TreeSet<Category>();
        live.forEach(grant -> covered.addAll(grant.categories()));
        var entitlement = Entitlement.granted(newest.id(), newest.consent(), reason);
        return new Readable(newest.owner(), covered, entitlement, newest.version());
    }
}
