package org.punte.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** How far each offer was followed. Runs as the sender. */
@ApplicationScoped
class OfferRepository {
    private static final String FOLLOW = """
            insert into offer_heard (referral, agency, version) values (:referral, :agency, :version)
            on conflict (referral) do update set version = excluded.version where offer_heard.version <= excluded.version""";

    private final Session db;

    OfferRepository(Session db) {
        this.db = db;
    }

    /** False where something later was heard of it before. */
    boolean follow(UUID referral, UUID agency, int version) {
        return db.createNativeMutationQuery(FOLLOW)
                        .setParameter("referral", referral)
                        .setParameter("agency", agency)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }
}
