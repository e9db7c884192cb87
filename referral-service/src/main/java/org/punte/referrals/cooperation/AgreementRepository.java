package org.punte.referrals.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;
import org.punte.web.query.Column;

/** The rows of the read model: agreements, and whether the network asks for them. */
@ApplicationScoped
class AgreementRepository {
    private static final String PUT = """
            insert into agreement (id, version, one, other, categories, state, ends_at)
            values (:id, :version, :one, :other, :categories, :state, :endsAt)
            on conflict (id) do update set version = excluded.version, categories = excluded.categories,
                                           state = excluded.state, ends_at = excluded.ends_at
            where agreement.version <= excluded.version""";
    private static final String BETWEEN = """
            select case when bool_or(state = 'CONFIRMED' and ends_at > :now) then 'LIVE'
                        when bool_or(state in ('CONFIRMED', 'EXPIRED')) then 'OVER' else 'NONE' end
            from agreement where (one = :a and other = :b) or (one = :b and other = :a)""";
    private static final String LIVE = """
            select coalesce(bool_or(%s), false) from agreement
            where state = 'CONFIRMED' and ends_at > :now and ((one = :a and other = :b) or (one = :b and other = :a))""";
    private static final String COVERS = LIVE.formatted("categories && cast(:shared as text[])");
    private static final String SILENT = LIVE.formatted("categories is null");
    private static final String OF = """
            select partner, case when bool_or(state = 'CONFIRMED' and ends_at > :now) then 'LIVE'
                                 when bool_or(state in ('CONFIRMED', 'EXPIRED')) then 'OVER' else 'NONE' end as word
            from (select other as partner, state, ends_at from agreement where one = :a
                  union all select one, state, ends_at from agreement where other = :a) both_sides
            group by partner""";
    private static final String PUT_RULES = """
            insert into network_rule (one, agreements_required, version) values (true, :required, :version)
            on conflict (one) do update set agreements_required = excluded.agreements_required, version = excluded.version
            where network_rule.version <= excluded.version""";
    private static final String REQUIRED = "select coalesce(bool_or(agreements_required), false) from network_rule";

    private final Session db;

    AgreementRepository(Session db) {
        this.db = db;
    }

    void put(UUID id, int version, AgreementChanged agreement) {
        db.createNativeMutationQuery(PUT)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("one", agreement.agencies().get(0))
                .setParameter("other", agreement.agencies().get(1))
                .setParameter("categories", array(agreement.categories()), String[].class)
                .setParameter("state", agreement.state())
                .setParameter("endsAt", agreement.endsAt())
                .executeUpdate();
    }

    AgreementState between(UUID one, UUID other, Instant now) {
        var word = Column.of(db, BETWEEN, String.class)
                .setParameter("a", one)
                .setParameter("b", other)
                .setParameter("now", now)
                .getSingleResult();
        return AgreementState.valueOf(word);
    }

    /** Whether a live agreement of the two covers one of these categories at least. */
    boolean covers(UUID one, UUID other, Collection<String> shared, Instant now) {
        return isLive(COVERS, one, other, now)
                .setParameter("shared", shared.toArray(String[]::new), String[].class)
                .getSingleResult();
    }

    /** Whether a live agreement of the two was told without what it covers. */
    boolean isSilent(UUID one, UUID other, Instant now) {
        return isLive(SILENT, one, other, now).getSingleResult();
    }

    /** What the agency has agreed with each of those with whom it ever agreed something. */
    Map<UUID, AgreementState> of(UUID agency, Instant now) {
        return db
                .createNativeQuery(OF, Tuple.class)
                .addScalar("partner", UUID.class)
                .addScalar("word", String.class)
                .setParameter("a", agency)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> AgreementState.valueOf(row.get(1, String.class))));
    }

    void require(boolean required, int version) {
        db.createNativeMutationQuery(PUT_RULES)
                .setParameter("required", required)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** A network that was never heard of has no agreements to ask for: it tells its rules with its first start. */
    boolean required() {
        // without a flush: it is asked behind a cache, and must not wait for a lock while others wait for its answer
        return Column.of(db, REQUIRED, Boolean.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getSingleResult();
    }

    private NativeQuery<Boolean> isLive(String question, UUID one, UUID other, Instant now) {
        return Column.of(db, question, Boolean.class)
                .setParameter("a", one)
                .setParameter("b", other)
                .setParameter("now", now);
    }

    private static String @Nullable [] array(@Nullable Set<String> words) {
        return words == null ? null : words.toArray(String[]::new);
    }
}
