package org.punte.identity.reviewnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

/** What was last said to each agency. */
@ApplicationScoped
class ReviewNoticeRepository {
    private static final String DUE = "select agency, oldest from reviews_to_announce(?1, ?2, ?3)";
    private static final String CLAIM = """
            insert into review_notice (agency, oldest, urgent, told) values (?1, ?2, ?3, 1)
            on conflict (agency) do update
               set oldest = excluded.oldest, urgent = excluded.urgent, told = review_notice.told + 1
             where (review_notice.oldest, review_notice.urgent) is distinct from (excluded.oldest, excluded.urgent)
            returning told""";

    private final EntityManager db;

    ReviewNoticeRepository(EntityManager db) {
        this.db = db;
    }

    /** An agency, and when the one of its people was confirmed whose turn it is. */
    record DueReview(UUID agency, Instant oldest) {}

    /** Those of any agency to which it was not said yet, or not again since {@code urgentBefore}. */
    List<DueReview> due(Instant before, Instant urgentBefore, int most) {
        return db.createNativeQuery(DUE, DueReview.class)
                .setParameter(1, before)
                .setParameter(2, urgentBefore)
                .setParameter(3, most)
                .getResultList();
    }

    /** How often it was said, this time included; empty where another replica has just said it. */
    Optional<Integer> claim(DueReview due, boolean urgent) {
        return Column.of(db, CLAIM, Integer.class)
                .setParameter(1, due.agency())
                .setParameter(2, due.oldest())
                .setParameter(3, urgent)
                .getResultStream()
                .findFirst();
    }
}
