package org.punte.identity.information;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InformationRepository implements PanacheRepositoryBase<InformationGiven, UUID> {
    /** Newest first. */
    List<InformationGiven> of(UUID person) {
        return list("person = ?1 order by id desc", person);
    }

    boolean isTold(UUID person, RecordInformation.Topic topic) {
        return of(person).stream().anyMatch(given -> given.topics().contains(topic));
    }
}
