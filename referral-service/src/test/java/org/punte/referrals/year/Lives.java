package org.punte.referrals.year;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.year.Life.Entry;
import org.punte.testing.Databases;

/** Reads what a year left, past the service. */
class Lives {
    private static final String REFERRALS = """
            select id, sender, receiver, person, service, region, urgency, status, sent_at, answer_by, start_by
            from referral where sender = any (?) and status <> 'DRAFT' order by sent_at, id""";
    private static final String TIMELINE = """
            select referral, at, move, to_status, reason from timeline_entry where sender = any (?) order by referral, version""";
    private static final String ASKED =
            "select referral, asked_at, due_at, answered_at from question where sender = any (?) order by referral, number";
    private static final String ALARMS =
            "select referral, at, kind from referral_alarm where sender = any (?) order by at";
    private static final String EVENTS = """
            select o.subject, count(*), o.type from outbox o join referral r on r.id = o.subject
            where r.sender = any (?) group by o.subject, o.type""";
    private static final String UNMET = "select count(*) from unmet_need where agency = any (?)";
    private static final String RUNNING =
            "select count(*) from running_clock where sender = any (?) and due_at is not null";

    private final Map<UUID, List<Entry>> timelines = new HashMap<>();
    private final Map<UUID, List<Asked>> asked = new HashMap<>();
    private final Map<UUID, Map<String, List<Instant>>> alarms = new HashMap<>();
    private final Map<UUID, Map<String, Integer>> events = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();
    private final long unmet;
    private final long running;

    Lives(List<UUID> agencies) {
        try (var everything = Databases.everything()) {
            var senders = agencies.toArray(UUID[]::new);
            each(
                    everything,
                    TIMELINE,
                    senders,
                    row -> timelines
                            .computeIfAbsent(id(row), any -> new ArrayList<>())
                            .add(new Entry(at(row, 2), row.getString(3), row.getString(4), row.getString(5))));
            each(
                    everything,
                    ASKED,
                    senders,
                    row -> asked.computeIfAbsent(id(row), any -> new ArrayList<>())
                            .add(new Asked(at(row, 2), at(row, 3), row.getObject(4) == null ? null : at(row, 4))));
            each(
                    everything,
                    ALARMS,
                    senders,
                    row -> alarms.computeIfAbsent(id(row), any -> new HashMap<>())
                            .computeIfAbsent(row.getString(3), any -> new ArrayList<>())
                            .add(at(row, 2)));
            each(
                    everything,
                    EVENTS,
                    senders,
                    row -> events.computeIfAbsent(id(row), any -> new HashMap<>())
                            .put(row.getString(3), row.getInt(2)));
            each(everything, REFERRALS, senders, row -> lives.add(life(row)));
            unmet = count(everything, UNMET, senders);
            running = count(everything, RUNNING, senders);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Life> all() {
        return lives;
    }

    /** How many needs the service has counted as not met. */
    long unmet() {
        return unmet;
    }

    /** How many clocks will still ring. */
    long running() {
        return running;
    }

    private Life life(ResultSet row) throws SQLException {
        var id = id(row);
        return new Life(
                id,
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                at(row, 9),
                at(row, 10),
                at(row, 11),
                timelines.getOrDefault(id, List.of()),
                asked.getOrDefault(id, List.of()),
                alarms.getOrDefault(id, Map.of()),
                events.getOrDefault(id, Map.of()));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static long count(Connection everything, String sql, UUID[] agencies) throws SQLException {
        var counts = new ArrayList<Long>();
        each(everything, sql, agencies, row -> counts.add(row.getLong(1)));
        return counts.get(0);
    }

    private static void each(Connection everything, String sql, UUID[] agencies, Row reader) throws SQLException {
        try (var query = everything.prepareStatement(sql)) {
            query.setArray(
                    1, everything.createArrayOf("uuid", Arrays.stream(agencies).toArray()));
            for (var row = query.executeQuery(); row.next(); ) reader.read(row);
        }
    }

    /** Takes one row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
