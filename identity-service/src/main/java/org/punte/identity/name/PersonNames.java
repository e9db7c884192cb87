package org.punte.identity.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Statements;

/** The other features' door to what a person is and was called; each look is a reading. */
@ApplicationScoped
@Transactional
public class PersonNames {
    private final PersonAccess access;
    private final Statements statements;

    PersonNames(PersonAccess access, Statements statements) {
        this.access = access;
        this.statements = statements;
    }

    /** Whose name it is, if of somebody to whom the caller is assigned. */
    Optional<UUID> personOf(UUID name) {
        return statements.personOf(name).filter(access::isAssigned);
    }

    /** For the assigned worker: present names first, by kind, in the order of the Romanian alphabet. */
    public List<NameView> of(UUID person) {
        access.requireReader(person);
        return statements.names(person).stream()
                .map(NameView::of)
                .sorted(Comparator.comparing(NameView::isCurrent)
                        .reversed()
                        .thenComparing(NameView::kind)
                        .thenComparing(NameView::text, RomanianOrder.INSTANCE))
                .toList();
    }
}
