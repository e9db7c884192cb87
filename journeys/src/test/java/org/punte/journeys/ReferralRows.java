package org.punte.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What stands in referral-service's tables, seen and held from outside. */
final class ReferralRows implements AutoCloseable {
    private static final String WAITING =
            "select exists (select from pg_stat_activity where datname = 'punte_referral' and wait_event_type = 'Lock')";
    private final Connection looking;
    private final Connection holding;

    private ReferralRows(Network network) throws SQLException {
        looking = OpenTransaction.connect(network, "punte_referral");
        holding = OpenTransaction.connect(network, "punte_referral");
        holding.setAutoCommit(false);
    }

    static ReferralRows open(Network network) throws SQLException {
        return new ReferralRows(network);
    }

    /** Nobody else changes this referral from here on. */
    void lock(UUID referral) throws SQLException {
        is(holding, "select true from referral where id = ? for update", referral);
    }

    void release() throws SQLException {
        holding.rollback();
    }

    boolean somebodyWaits() throws SQLException {
        try (var query = looking.createStatement();
                var row = query.executeQuery(WAITING)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    boolean isUnsent(UUID subject) throws SQLException {
        return is(looking, "select exists (select from outbox where subject = ? and sent_at is null)", subject);
    }

    /** Whether the read model knows this consent. */
    boolean isHeard(UUID consent) throws SQLException {
        return is(looking, "select exists (select from consent where id = ?)", consent);
    }

    /** A row that the next purge takes away. */
    UUID oldClaim() throws SQLException {
        var event = UUID.randomUUID();
        try (var insert = looking.prepareStatement(
                "insert into inbox (consumer, event_id, claimed_at) values ('story', ?, '2020-01-01')")) {
            insert.setObject(1, event);
            insert.executeUpdate();
            return event;
        }
    }

    boolean isClaimPurged(UUID event) throws SQLException {
        return is(looking, "select not exists (select from inbox where event_id = ?)", event);
    }

    @Override
    public void close() throws SQLException {
        holding.close();
        looking.close();
    }

    private static boolean is(Connection connection, String question, UUID about) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setObject(1, about);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
