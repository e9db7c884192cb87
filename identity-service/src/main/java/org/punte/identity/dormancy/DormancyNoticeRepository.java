package org.punte.identity.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

/** What was last said about each account that nobody uses. */
@ApplicationScoped
class DormancyNoticeRepository {
    private static final String DUE = "select id as account, agency, on_day from dormancies_to_announce(?1, ?2)";
    private static final String CLAIM = """
            insert into dormancy_notice (agency, account, on_day, told) values (?1, ?2, ?3, 1)
            on conflict (agency, account) do update set on_day = excluded.on_day, told = dormancy_notice.told + 1
             where dormancy_notice.on_day < excluded.on_day
            returning told""";

    private final EntityManager db;

    DormancyNoticeRepository(EntityManager db) {
        this.db = db;
    }

    /** An account, and when it was last used. */
    record Quiet(UUID account, UUID agency, LocalDate onDay) {}

    /** Those of any agency of whom nobody was told since they were last here. */
    List<Quiet> due(LocalDate seenBefore, int most) {
        return db.createNativeQuery(DUE, Quiet.class)
                .setParameter(1, seenBefore)
                .setParameter(2, most)
                .getResultList();
    }

    /** How often it was said, this time included; empty where another replica has just said it. */
    Optional<Integer> claim(Quiet quiet) {
        return Column.of(db, CLAIM, Integer.class)
                .setParameter(1, quiet.agency())
                .setParameter(2, quiet.account())
                .setParameter(3, quiet.onDay())
                .getResultStream()
                .findFirst();
    }
}
