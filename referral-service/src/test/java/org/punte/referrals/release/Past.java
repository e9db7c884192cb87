package org.punte.referrals.release;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Databases;

/** Referrals of a quarter long ago, between agencies of which nobody else knows. */
class Past {
    private static final String SENT = """
            insert into referral (id, version, code, person, sender, receiver, author, consent, service, urgency, age_band, region, noted,
                                  status, created_at, sent_at, answer_by, start_by, answer_rule, start_rule,
                                  status_since, decline_reason)
            select gen_random_uuid(), 0, 'RF-' || translate(substr(md5(random()::text), 1, 4), '01abcdef', '23ABCDEF') || '-'
                     || translate(substr(md5(random()::text), 1, 4), '01abcdef', '23ABCDEF'),
                   gen_random_uuid(), ?, ?, gen_random_uuid(), gen_random_uuid(), ?, 'URGENT', 'ADULT', ?, false, ?, at, at,
                   at + interval '1 day', at + interval '3 days', 1, 1, at, ?
            from (select make_timestamptz(?, ? * 3 - 1, 10, 12, 0, 0, 'Europe/Bucharest') as at) t, generate_series(1, ?)""";

    private static final String UNMET = """
            insert into unmet_need (id, agency, region, service, urgency, day)
            select gen_random_uuid(), ?, ?, ?, 'URGENT', make_date(?, ? * 3 - 2, 1) from generate_series(1, ?)""";

    private final UUID sender = UUID.randomUUID();
    private final UUID receiver = UUID.randomUUID();
    private final int year;
    private final int quarter;

    Past(int year, int quarter) {
        this.year = year;
        this.quarter = quarter;
    }

    Past sent(String service, String region, int many) {
        return write(service, region, many, "SENT", null);
    }

    Past declined(String service, String region, int many, String reason) {
        return write(service, region, many, "DECLINED", reason);
    }

    /** Needs that nobody met, each on a day of the quarter. */
    Past unmet(String service, String region, int many) {
        try (var connection = Databases.everything();
                var insert = connection.prepareStatement(UNMET)) {
            insert.setObject(1, sender);
            insert.setString(2, region);
            insert.setString(3, service);
            insert.setInt(4, year);
            insert.setInt(5, quarter);
            insert.setInt(6, many);
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Past write(String service, String region, int many, String status, @Nullable String reason) {
        try (var connection = Databases.everything();
                var insert = connection.prepareStatement(SENT)) {
            insert.setObject(1, sender);
            insert.setObject(2, receiver);
            insert.setString(3, service);
            insert.setString(4, region);
            insert.setString(5, status);
            insert.setString(6, reason);
            insert.setInt(7, year);
            insert.setInt(8, quarter);
            insert.setInt(9, many);
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
