package org.punte.bench.referrals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongFunction;
import org.postgresql.PGConnection;

/** Fills referral-service's tables past its policies and triggers, as only an administrator can: referrals by {@code COPY}, the rest from them. */
class Loader {
    private static final int FLUSH = 1 << 20;

    /** By which rule it was measured; this database is thrown away with the run. */
    private static final List<String> RULES = List.of("answer_rule", "start_rule");

    /** Somebody stepped aside from one in twenty of what the first load completed: at the largest agency some ten, however many follow. */
    private static final List<String> REST = List.of("""
            insert into timeline_entry (referral, version, sender, receiver, at, move, from_status, to_status, agency, reason)
            select r.id, s.version, r.sender, r.receiver, r.sent_at + s.version * interval '5 hours', s.move, null, s.status,
                   case when s.version = 0 or s.move = 'CANCELLATION' then r.sender else r.receiver end,
                   coalesce(r.decline_reason, r.cancel_reason, r.expiry_reason)
            from referral r join (values
                ('DECLINED', 1, 'DECLINE', 'DECLINED'), ('CANCELLED', 1, 'CANCELLATION', 'CANCELLED'),
                ('EXPIRED', 1, 'EXPIRY', 'EXPIRED'), ('ACKNOWLEDGED', 1, 'ACKNOWLEDGEMENT', 'ACKNOWLEDGED'),
                ('TAKEN', 1, 'ACKNOWLEDGEMENT', 'ACKNOWLEDGED'), ('TAKEN', 2, 'ACCEPTANCE', 'ACCEPTED'),
                ('TAKEN', 3, 'START', 'IN_SERVICE'), ('TAKEN', 4, 'COMPLETION', 'COMPLETED'), ('ALL', 0, 'SENDING', 'SENT')
            ) s (kind, version, move, status)
              on s.kind = r.status or s.kind = 'ALL' or s.kind = 'TAKEN' and r.workers is not null and s.version <= r.version
            where not exists (select from timeline_entry t where t.referral = r.id and t.version = s.version)""", """
            insert into desk_item (referral, sender, receiver, code, service, urgency, region, status, sent_at, claimed_by, claimed_at, due_at, workers)
            select id, sender, receiver, code, service, urgency, region, status, sent_at,
                   case when hashtext(code) % 3 = 0 then person end, case when hashtext(code) % 3 = 0 then sent_at end,
                   case when status in ('SENT', 'ACKNOWLEDGED') then answer_by when status = 'ACCEPTED' then start_by
                        else '9999-12-31T23:59:59Z' end, workers
            from referral where status in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_SERVICE')
            on conflict do nothing""", """
            insert into disclosure_grant (id, referral, receiver, version, workers, paused, ended, person, receiver_person)
            select md5('grant ' || id)::uuid, id, receiver, 0, workers, false, status = 'COMPLETED', person, md5('record ' || id)::uuid
            from referral where workers is not null on conflict do nothing""", """
            insert into conflict_of_interest (id, version, referral, account, agency, declared_at)
            select md5('aside ' || id)::uuid, 0, id, workers[1], receiver, sent_at from referral
            where status = 'COMPLETED' and hashtext(code) % 20 = 0 and not exists (select from conflict_of_interest)""");

    private static final String CLOCKS = """
            insert into running_clock (referral, sender, receiver, answer_by, escalate_at, expire_at, start_at, due_at)
            select id, sender, receiver, answer_by, answer_by, answer_by + interval '1 day', start_by,
                   case when status in ('SENT', 'ACKNOWLEDGED') then answer_by + interval '60 days' when status = 'ACCEPTED' then start_by + interval '60 days' end
            from referral on conflict do nothing""";

    private final Connection data;

    Loader(Connection data) {
        this.data = data;
    }

    /** Adds the referrals from number to number; what stands beside them follows. */
    void load(LongFunction<Made> referrals, long from, long until) throws SQLException, IOException {
        execute("set session_replication_role = replica");
        if (hasClocks())
            for (var column : RULES) execute("alter table referral alter column " + column + " set default 1");
        copy(referrals, from, until);
        for (var rest : REST) execute(rest);
        if (hasClocks()) execute(CLOCKS);
        execute("set session_replication_role = default");
        execute("vacuum analyze");
    }

    /** Whether this service keeps clocks already. */
    boolean hasClocks() throws SQLException {
        try (var query = data.prepareStatement("select to_regclass('running_clock') is not null");
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void copy(LongFunction<Made> referrals, long from, long until) throws SQLException, IOException {
        var copying = data.unwrap(PGConnection.class).getCopyAPI().copyIn(statement());
        var lines = new StringBuilder(FLUSH);
        for (long number = from; number < until; number++) {
            lines.append(referrals.apply(number).line());
            if (lines.length() < FLUSH - 2_000 && number < until - 1) continue;
            byte[] bytes = lines.toString().getBytes(StandardCharsets.US_ASCII);
            copying.writeToCopy(bytes, 0, bytes.length);
            lines.setLength(0);
        }
        copying.endCopy();
    }

    private static String statement() {
        return "copy referral (" + Made.COLUMNS + ") from stdin";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = data.createStatement()) {
            statement.execute(sql);
        }
    }
}
