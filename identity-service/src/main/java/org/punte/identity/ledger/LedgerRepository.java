package org.punte.identity.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ledger's rows, by plain JDBC on the transaction's own connection: the chain is no entity, and nothing of it may be remembered. */
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
            + " from access where agency = ? and seq > ? order by seq limit ?";
    private static final String WAITING = "select count(*) from access where agency = ? and seq is null";

    private final AgroalDataSource database;

    LedgerRepository(AgroalDataSource database) {
        this.database = database;
    }

    List<UUID> agenciesWithUnchained(int most) {
        return query(AGENCIES, row -> row.getObject(1, UUID.class), most);
    }

    List<Reading> unchained(UUID agency, int most) {
        return query(UNCHAINED, Reading::of, agency, most);
    }

    void chain(List<Link> links) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CHAIN)) {
            for (var link : links) {
                update.setLong(1, link.seq());
                update.setBytes(2, link.previous());
                update.setBytes(3, link.hash());
                update.setObject(4, link.reading().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** In their order, after {@code seq}. */
    List<Link> chained(UUID agency, long seq, int most) {
        return query(
                CHAINED,
                row -> new Link(Reading.of(row), row.getLong("seq"), row.getBytes("previous"), row.getBytes("hash")),
                agency,
                seq,
                most);
    }

    long waiting(UUID agency) {
        return query(WAITING, row -> row.getLong(1), agency).get(0);
    }

    private <T> List<T> query(String sql, Row<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) read.add(reader.of(rows));
                return read;
            }
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
