package org.punte.referrals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The versions heard of. None is ever changed. */
@ApplicationScoped
class RuleRepository {
    private static final String PUT = """
            insert into deadline_rule (name, version, amounts, unit, since)
            values (:name, :version, :amounts, :unit, :since) on conflict do nothing""";
    private static final String ON = """
            select version, amounts, unit from deadline_rule where name = :name and since <= :day
            order by since desc, version desc limit 1""";

    private final Session db;

    RuleRepository(Session db) {
        this.db = db;
    }

    void put(DeadlineChanged rule, int version) {
        db.createNativeMutationQuery(PUT)
                .setParameter("name", rule.name())
                .setParameter("version", version)
                .setParameter("amounts", rule.amounts().toArray(Integer[]::new), Integer[].class)
                .setParameter("unit", rule.unit().name())
                .setParameter("since", rule.since())
                .executeUpdate();
    }

    /** The one by which a clock starts on this day. Without a flush: it is asked behind a cache, while others wait. */
    Optional<Rule> on(RuleName name, LocalDate day) {
        return db
                .createNativeQuery(ON, Tuple.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .addScalar("version", Integer.class)
                .addScalar("amounts", Integer[].class)
                .addScalar("unit", String.class)
                .setParameter("name", name.name())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Rule(
                        row.get(0, Integer.class),
                        List.of(row.get(1, Integer[].class)),
                        Rule.Unit.valueOf(row.get(2, String.class))))
                .findFirst();
    }
}
