package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.Session;

/** Where agencies are, because a day ends at its owner's midnight. A read model of what identity-service tells. */
@ApplicationScoped
class ZoneRepository {
    private static final ZoneId UNTIL_HEARD = ZoneId.of("Europe/Bucharest");

    private final Session db;

    ZoneRepository(Session db) {
        this.db = db;
    }

    /** The network's own zone until the agency's is heard: the earliest midnight among its countries. */
    ZoneId of(UUID agency) {
        return db.createNativeQuery("select zone from agency_zone where agency = :agency", String.class)
                .setParameter("agency", agency)
                .uniqueResultOptional()
                .map(ZoneId::of)
                .orElse(UNTIL_HEARD);
    }

    /** An older telling changes nothing. */
    void put(UUID agency, ZoneId zone, int version) {
        db.createNativeMutationQuery("""
                        insert into agency_zone (agency, zone, version) values (:agency, :zone, :version)
                        on conflict (agency) do update set zone = excluded.zone, version = excluded.version
                         where agency_zone.version <= excluded.version""")
                .setParameter("agency", agency)
                .setParameter("zone", zone.getId())
                .setParameter("version", version)
                .executeUpdate();
    }
}
