package org.punte.cases.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The rows of the read model: agreements, whether the network asks for them, which agencies take part. */
@ApplicationScoped
class AgreementRepository {
    private static final String PUT = """
            insert into agreement (id, version, one, other, state, categories, ends_at)
            values (:id, :version, :one, :other, :state, :categories, :endsAt)
            on conflict (id) do update set version = excluded.version, state = excluded.state,
                categories = excluded.categories, ends_at = excluded.ends_at
            where agreement.version <= excluded.version""";
    private static final String AGREED = """
            select categories from agreement
            where ((one = :a and other = :b) or (one = :b and other = :a)) and state = 'CONFIRMED' and ends_at > :now""";
    private static final String PUT_RULES = """
            insert into network_rule (one, agreements_required, version) values (true, :required, :version)
            on conflict (one) do update set agreements_required = excluded.agreements_required, version = excluded.version
            where network_rule.version <= excluded.version""";
    private static final String REQUIRED = "select coalesce(bool_or(agreements_required), false) from network_rule";
    private static final String TAKES_PART =
            "select coalesce(bool_and(active), true) from standing_agency where agency = :agency";

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
                .setParameter("state", agreement.state())
                .setParameter("categories", agreement.categories().toArray(String[]::new), String[].class)
                .setParameter("endsAt", agreement.endsAt())
                .executeUpdate();
    }

    /** What may be shared between the two; nothing without an agreement. */
    Set<String> agreed(UUID one, UUID other, Instant now) {
        return db
                .createNativeQuery(AGREED, String[].class)
                .setParameter("a", one)
                .setParameter("b", other)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
    }

    void require(boolean required, int version) {
        db.createNativeMutationQuery(PUT_RULES)
                .setParameter("required", required)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** A network that was never heard of has no agreements to ask for: it tells its rules with its first start. */
    boolean required() {
        return Column.of(db, REQUIRED, Boolean.class).getSingleResult();
    }

    /** Whether the agency is neither suspended nor gone, as the standings say. */
    boolean takesPart(UUID agency) {
        return Column.of(db, TAKES_PART, Boolean.class)
                .setParameter("agency", agency)
                .getSingleResult();
    }
}
