package org.punte.referrals;

import java.sql.SQLException;
import java.util.UUID;
import org.punte.testing.Databases;

/** What time would leave behind, without waiting for it. */
public final class ClockRows {
    private static final String ALARM = """
            insert into referral_alarm (referral, kind, round, sender, receiver, at)
            values (?, 'REMINDER', 0, ?, ?, '2026-03-03 10:00Z')""";
    private static final String UNMET = """
            insert into unmet_need (id, agency, region, service, urgency, day)
            values (gen_random_uuid(), ?, 'IS', 'ACC_SHELTER', 'URGENT', '2026-03-03')""";
    private static final String TOLD = """
            insert into told_need (sender, person, service, told_at)
            values (?, gen_random_uuid(), 'ACC_SHELTER', '2026-03-03 10:00Z')""";

    private static final String FROZEN = "update running_clock set frozen_seconds = ? where referral = ?";

    private ClockRows() {}

    /** So many hours of its time its sender was suspended. */
    public static void frozen(UUID referral, int hours) {
        write(FROZEN, hours * 3600, referral);
    }

    /** The two were reminded of it. */
    public static void alarm(UUID referral, UUID sender, UUID receiver) {
        write(ALARM, referral, sender, receiver);
    }

    /** A need of the agency that nobody met. */
    public static void unmetNeed(UUID agency) {
        write(UNMET, agency);
        write(TOLD, agency);
    }

    private static void write(String sql, Object... values) {
        try (var everything = Databases.everything();
                var statement = everything.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
