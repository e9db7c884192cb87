package org.punte.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Remembers what was handled, in the same transaction as its effect: both happen or neither. */
@ApplicationScoped
public class Inbox {
    private static final String CLAIM = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

    private static final String CLAIM_ALL = """
            insert into inbox (consumer, event_id) select * from unnest(?::text[], ?::uuid[])
            on conflict do nothing returning consumer, event_id""";

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::consumer).thenComparing(Claim::event);

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** True the first time {@code consumer} sees {@code eventId}. */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String consumer, UUID eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setObject(2, eventId);
            return claim.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }

    /** Those that are seen for the first time, each once however often it is asked for. */
    @Transactional(TxType.MANDATORY)
    public Set<Claim> claimAll(Collection<Claim> claims) {
        if (claims.isEmpty()) return Set.of();
        // in one order, so that two replicas never wait for each other
        var sorted = claims.stream().sorted(ORDER).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM_ALL)) {
            claim.setArray(1, connection.createArrayOf("text", of(sorted, Claim::consumer)));
            claim.setArray(2, connection.createArrayOf("uuid", of(sorted, Claim::event)));
            var ours = new HashSet<Claim>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) ours.add(new Claim(row.getString(1), row.getObject(2, UUID.class)));
            }
            return ours;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }

    private static Object[] of(Collection<Claim> claims, Function<Claim, Object> part) {
        return claims.stream().map(part).toArray();
    }

    /** What a consumer remembers of an event. */
    public record Claim(String consumer, UUID event) {}
}
