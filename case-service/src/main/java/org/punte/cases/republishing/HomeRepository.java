package org.punte.cases.republishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which files there are and whose; the only thing that is known without acting for an agency. */
@ApplicationScoped
class HomeRepository {
    private final Session db;

    HomeRepository(Session db) {
        this.db = db;
    }

    /** By a function of the owner's that tells nothing else: the application sees one agency only. */
    List<Home> after(UUID last, int most) {
        return db.createNativeQuery("select id, agency from case_file_ids(:last, :most)", Home.class)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
    }

    /** A file and the agency that it belongs to. */
    record Home(UUID id, UUID agency) {}
}
