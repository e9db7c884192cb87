package org.punte.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What stands in referral-service's tables, seen from outside. */
final class ReferralRows implements AutoCloseable {
    private final Connection looking;

    private ReferralRows(Network network) throws SQLException {
        looking = OpenTransaction.connect(network, "punte_referral");
    }

    static ReferralRows open(Network network) throws SQLException {
        return new ReferralRows(network);
    }

    boolean isUnsent(UUID subject) throws SQLException {
        return is("select exists (select from outbox where subject = ?)", subject);
    }

    /** Whether the read model knows this consent. */
    boolean isHeard(UUID consent) throws SQLException {
        return is("select exists (select from consent where id = ?)", consent);
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
        return is("select not exists (select from inbox where event_id = ?)", event);
    }

    @Override
    public void close() throws SQLException {
        looking.close();
    }

    private boolean is(String question, UUID about) throws SQLException {
        try (var query = looking.prepareStatement(question)) {
            query.setObject(1, about);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
