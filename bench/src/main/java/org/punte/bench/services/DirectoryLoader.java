package org.punte.bench.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes agencies, services and places past referral-service, spread evenly over counties and service codes. */
final class DirectoryLoader {
    /** Twenty services of each agency. */
    private static final int EACH = 20;

    private static final List<String> STATEMENTS = List.of("""
            insert into agency (id, version, name, kind, county, zone, status, staffed_hours, languages, phone)
            select md5('bench-agency-' || n)::uuid, 0, 'Agency ' || n, 'NGO', (array['IS','VS','BC','CJ','TM','B'])[1 + n % 6],
                   'Europe/Bucharest', 'ACTIVE', array['MON 00:00-00:00','TUE 00:00-00:00','WED 08:00-16:00','THU 08:00-16:00'],
                   array['ron'], '+40 232 000 000'
            from generate_series(1, :services / :each) n""", """
            insert into listing (id, version, agency, service, status, languages, counties, schedule, licences, listed_at, changed_at)
            select md5('bench-listing-' || n)::uuid, 0, md5('bench-agency-' || 1 + n / :each % (:services / :each))::uuid,
                   (array[:codes])[1 + n % :kinds], 'ACTIVE', array['ron','eng'],
                   array[(array['IS','VS','BC','CJ','TM','B'])[1 + n % 6], (array['NT','SV','BT'])[1 + n % 3]],
                   array['MON 08:00-16:00'], '{}', now(), now()
            from generate_series(1, :services) n""", """
            insert into place_level (listing, counted_at, agency, women, men, children, families)
            select id, now() - interval '1 day', agency, 'YES', 'FEW', 'ASK', 'ASK' from listing where service like 'ACC%'""");

    private DirectoryLoader() {}

    static void load(Connection data, int services, List<String> codes) throws SQLException {
        var quoted = codes.stream().map(code -> "'" + code + "'").toList();
        try (var statement = data.createStatement()) {
            statement.execute("truncate listing, place_level, place_count, place_hold, capacity_question");
            for (var sql : STATEMENTS)
                statement.execute(sql.replace(":services", Integer.toString(services))
                        .replace(":each", Integer.toString(EACH))
                        .replace(":kinds", Integer.toString(codes.size()))
                        .replace(":codes", String.join(",", quoted))
                        .concat(sql.contains("into agency") ? " on conflict do nothing" : ""));
            statement.execute("vacuum analyze listing, place_level, agency");
        }
    }

    /** Nobody's budget ends a measurement. */
    static void refill(Connection data) throws SQLException {
        try (var statement = data.createStatement()) {
            statement.execute("delete from daily_use");
        }
    }
}
