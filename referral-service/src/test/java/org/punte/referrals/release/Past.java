package org.punte.referrals.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Databases;

/** Referrals of a quarter long ago, among agencies of which nobody else knows: from several to several, each of somebody else, unless said otherwise. */
class Past {
    /** In the middle of the quarter; what became of it is a line of its timeline. */
    private static final String SENT = """
            with sent as (
                insert into referral (id, version, code, person, sender, receiver, author, consent, service, urgency, age_band, region, noted,
                                      status, created_at, sent_at, answer_by, start_by, answer_rule, start_rule, status_since, decline_reason,
                                      workers, outcome)
                select gen_random_uuid(), 1, 'RF-' || translate(substr(md5(random()::text), 1, 4), '01abcdef', '23ABCDEF') || '-'
                         || translate(substr(md5(random()::text), 1, 4), '01abcdef', '23ABCDEF'),
                       coalesce(?::uuid, gen_random_uuid()), (?::uuid[])[1 + g % 4], (?::uuid[])[1 + g % 4], gen_random_uuid(), gen_random_uuid(),
                       ?, 'URGENT', 'ADULT', ?, false, ?, at, at, at + interval '1 day', at + interval '3 days', 1, 1, at, ?,
                       array[gen_random_uuid()], 'SERVICE_FULLY'
                from (select make_timestamptz(?, ? * 3 - 1, 10, 12, 0, 0, 'Europe/Bucharest') as at) t, generate_series(1, ?) g
                returning id, sender, receiver, sent_at)
            insert into timeline_entry (referral, version, sender, receiver, at, move, to_status, agency, reason)
            select id, 0, sender, receiver, sent_at, 'SENDING', 'SENT', sender, null from sent
            union all
            select id, 1, sender, receiver, sent_at + make_interval(days => ?), ?, ?, receiver, ? from sent where ?::text is not null""";

    private static final String UNMET = """
            insert into unmet_need (id, agency, region, service, urgency, day)
            select gen_random_uuid(), (?::uuid[])[1 + g % 4], ?, ?, 'URGENT', make_date(?, ? * 3 - 2, 1) from generate_series(1, ?) g""";

    private static final AtomicInteger YEARS = new AtomicInteger(1000);

    private final List<UUID> senders =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private final int year;
    private final int quarter;
    private List<UUID> receivers = Stream.generate(UUID::randomUUID).limit(4).toList();

    @Nullable
    private UUID person;

    Past(int year, int quarter) {
        this.year = year;
        this.quarter = quarter;
    }

    /** One of which, and of the one after it, nobody else tells. */
    static int year() {
        return YEARS.getAndAdd(2);
    }

    /** All to the same agency from here on. */
    Past toOne() {
        receivers = receivers.stream().map(any -> receivers.get(0)).toList();
        return this;
    }

    /** All about the same person from here on. */
    Past ofOne() {
        person = UUID.randomUUID();
        return this;
    }

    Past sent(String service, String region, int many) {
        return write(service, region, many, null, 0, null);
    }

    Past declined(String service, String region, int many, String reason) {
        return declined(service, region, many, reason, 1);
    }

    /** So many days after they were sent. */
    Past declined(String service, String region, int many, String reason, int days) {
        return write(service, region, many, "DECLINE/DECLINED", days, reason);
    }

    /** So many days after they were sent. */
    Past completed(String service, String region, int many, int days) {
        return write(service, region, many, "COMPLETION/COMPLETED", days, null);
    }

    /** Needs that nobody met, each on a day of the quarter. */
    Past unmet(String service, String region, int many) {
        return insert(UNMET, senders, region, service, year, quarter, many);
    }

    private Past write(
            String service, String region, int many, @Nullable String became, int days, @Nullable String reason) {
        var move = became == null ? null : became.split("/")[0];
        var status = became == null ? "SENT" : became.split("/")[1];
        return insert(
                SENT, person, senders, receivers, service, region, status, reason, year, quarter, many, days, move,
                status, reason, move);
    }

    private Past insert(String sql, @Nullable Object... values) {
        try (var connection = Databases.everything();
                var insert = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) insert.setObject(at + 1, value(connection, values[at]));
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(Connection connection, @Nullable Object value) throws SQLException {
        return value instanceof List<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : value;
    }
}
