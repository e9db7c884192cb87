package org.punte.identity.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final String ASSIGNED =
            "exists (select 1 from AssignedWorker w where w.person = p.id and w.account = ?2)";

    Optional<Person> findAssigned(UUID id, UUID owner, UUID account) {
        return find("from Person p where p.id = ?1 and " + ASSIGNED + " and p.owner = ?3", id, account, owner)
                .firstResultOptional();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Person> assignedTo(UUID owner, UUID account, Position after, int limit) {
        return find(
                        "from Person p where p.owner = ?1 and " + ASSIGNED
                                + " and (p.registeredAt, p.id) < (?3, ?4) order by p.registeredAt desc, p.id desc",
                        owner,
                        account,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    void add(Person person, Collection<UUID> workers) {
        persist(person);
        // assignments are rows of their own aggregate, kept without an association
        workers.forEach(worker -> getEntityManager().persist(new AssignedWorker(person, worker, person.registeredAt)));
        flush();
    }
}
