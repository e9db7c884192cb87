package org.punte.identity.otherrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.apart.Apart;

/**
 * Records that several referrals of one person of another agency made of one human at ours (ADR 0045). Told to whoever works with both, and
 * to nobody else.
 */
public final class OtherRecords {
    /**
     * Of {@code p}, for one account: as texts of id and code. Nothing rests on a consent that is over or waits, nor on a referral that never
     * should have been; and nobody learns of a record that is hidden from them.
     */
    public static final String COLUMN = """
            (select array_agg(distinct o.id || ' ' || o.pseudonym)
               from disclosure_grant g
               join disclosure_grant h on h.person = g.person and h.receiver = g.receiver and h.receiver_person <> g.receiver_person
               join person o on o.id = h.receiver_person and o.owner = g.receiver
               join assigned_worker a on a.person = o.id and a.account = ? and a.ended_at is null
              where g.receiver_person = p.id and g.receiver = p.owner and not g.paused and not h.paused
                and not coalesce(g.why in (%1$s), false) and not coalesce(h.why in (%1$s), false)
                and not %2$s and not never_listed(p.id, a.account) and not never_listed(o.id, a.account)
                and not never_listed(g.person, a.account)) as others""".formatted(
                    "'CONSENT_WITHDRAWN', 'CONSENT_EXPIRED', 'CATEGORY_ENDED', 'REFERRAL_UNDONE', 'REFERRAL_IN_ERROR'",
                    Apart.fromPerson("g.receiver", "a.account", "o.id"));

    private OtherRecords() {}

    /** What stands in the column; null where there are none. */
    public static @Nullable List<OtherRecord> read(ResultSet row) throws SQLException {
        var column = row.getArray("others");
        return column == null
                ? null
                : Stream.of((String[]) column.getArray()).map(OtherRecord::read).toList();
    }
}
