package org.punte.identity.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.punte.web.isolation.PlainSql;

/** The ledger's rows, by plain SQL: the chain is no entity, and nothing of it may be remembered. */
@ApplicationScoped
class LedgerRepository {
    private static final String AGENCIES = "select agency from agencies_with_unchained_accesses(?)";

    /** Committed, and behind every transaction that is still open: nothing can appear before them any more. */
    private static final String UNCHAINED = "select " + Reading.COLUMNS + """
             from access where agency = ? and seq is null and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by at, id limit ?""";

    private static final String CHAIN =
            "update access set seq = ?, previous = ?, hash = ? where id = ? and seq is null";
    private static final String CHAINED = "select seq, previous, hash, " + Reading.COLUMNS
            + " from access where agency = ? and seq > ? and seq <= ? order by seq limit ?";
    private static final String LAST = "select coalesce(max(seq), 0) from access where agency = ?";
    private static final String WAITING = "select count(*) from access where agency = ? and seq is null";

    private final PlainSql sql;

    LedgerRepository(PlainSql sql) {
        this.sql = sql;
    }

    List<UUID> agenciesWithUnchained(int most) {
        return query(AGENCIES, row -> row.getObject(1, UUID.class), most);
    }

    List<Reading> unchained(UUID agency, int most) {
        return query(UNCHAINED, Reading::of, agency, most);
    }

    void chain(List<Link> links) {
        try {
            sql.writeAll(CHAIN, links.stream().map(LedgerRepository::values).toList());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Object[] values(Link link) {
        return new Object[] {
            link.seq(), link.previous(), link.hash(), link.reading().id()
        };
    }

    /** The place of the last row that is chained; zero where none is. */
    long lastSeq(UUID agency) {
        return query(LAST, row -> row.getLong(1), agency).get(0);
    }

    /** In their order, after {@code seq} and not behind {@code end}. */
    List<Link> chained(UUID agency, long seq, long end, int most) {
        return query(
                CHAINED,
                row -> new Link(Reading.of(row), row.getLong("seq"), row.getBytes("previous"), row.getBytes("hash")),
                agency,
                seq,
                end,
                most);
    }

    long waiting(UUID agency) {
        return query(WAITING, row -> row.getLong(1), agency).get(0);
    }

    private <T> List<T> query(String query, Row<T> reader, Object... values) {
        try {
            return sql.read(
                    query,
                    rows -> {
                        var read = new ArrayList<T>();
                        while (rows.next()) read.add(reader.of(rows));
                        return read;
                    },
                    values);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The ledger cannot be read or chained", e);
    }

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
