package org.punte.referrals.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The counts. What is over is removed by whoever asks first on a new day, of the own agency alone. */
@ApplicationScoped
class DailyUseRepository {
    private static final String SPEND = """
            insert into daily_use (account, agency, budget, day, used) values (:account, :agency, :budget, :day, 1)
            on conflict (account, agency, budget, day) do update set used = daily_use.used + 1
            where daily_use.used < :most returning used""";

    /** Also of who is no longer there; what a colleague is taking away is passed over. */
    private static final String FORGET = """
            delete from daily_use where ctid = any(array(
                select ctid from daily_use where agency = :agency and day < :day for update skip locked))""";

    private final Session db;

    DailyUseRepository(Session db) {
        this.db = db;
    }

    /** Counts right however many ask at the same instant. False when the day's budget is spent. */
    boolean spend(UUID account, UUID agency, Budget budget, LocalDate day, int most) {
        var used = Column.of(db, SPEND, Integer.class)
                .setParameter("account", account)
                .setParameter("agency", agency)
                .setParameter("budget", budget.name())
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
        if (used.contains(1)) forget(agency, day);
        return !used.isEmpty();
    }

    private void forget(UUID agency, LocalDate day) {
        db.createNativeMutationQuery(FORGET)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .executeUpdate();
    }
}
