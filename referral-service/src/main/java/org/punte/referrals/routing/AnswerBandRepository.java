package org.punte.referrals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The bands. The database computes them, because no agency sees the others' referrals. */
@ApplicationScoped
class AnswerBandRepository {
    private final Session db;

    AnswerBandRepository(Session db) {
        this.db = db;
    }

    void refresh(Instant now) {
        Column.of(db, "select 1 from refresh_answer_band(:now)", Integer.class)
                .setParameter("now", now)
                .getResultList();
    }

    Map<UUID, AnswerBand> all() {
        return db
                .createNativeQuery("select agency, band from answer_band", Tuple.class)
                .addScalar("agency", UUID.class)
                .addScalar("band", String.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> AnswerBand.valueOf(row.get(1, String.class))));
    }
}
