package org.punte.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** Who holds a role at an agency now, by the standings that identity-service told. */
@ApplicationScoped
class RoleHolderRepository {
    private static final String HOLDERS = """
            select account from standing
            where agency = :agency and not blocked and not client and :role = any (roles) order by account""";

    private final Session db;

    RoleHolderRepository(Session db) {
        this.db = db;
    }

    List<UUID> at(UUID agency, String role) {
        return Column.of(db, HOLDERS, UUID.class)
                .setParameter("agency", agency)
                .setParameter("role", role)
                .getResultList();
    }
}
