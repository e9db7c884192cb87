package org.punte.web.query;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;

/**
 * Native queries for one column of plain values. To Hibernate (7.2) two queries that name such a class as their result are
 * never the same: it plans each execution anew and files all plans under one hash, so that a service gets slower with every
 * request. A rule of the house refuses {@code createNativeQuery(sql, UUID.class)} and the like.
 */
public final class Column {
    private Column() {}

    /** The first column of each row. */
    @SuppressWarnings("unchecked")
    public static <T> NativeQuery<T> of(EntityManager db, String sql, Class<T> type) {
        return db.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}
