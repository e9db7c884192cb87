package org.punte.identity.suspect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SilencedRepository implements PanacheRepositoryBase<Silenced, UUID> {
    /** Whether there is anybody around the record {@code p}. */
    static final String AROUND = "exists (select from silenced s where s.person = p.id)";

    boolean isSilenced(UUID guardian) {
        return findByIdOptional(guardian).isPresent();
    }

    List<Silenced> of(UUID person) {
        return list("person", person);
    }

    boolean isAnySilenced(UUID person) {
        return count("person", person) > 0;
    }
}
