package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.punte.web.isolation.PlainSql;

/** Remembers what was handled, in the same transaction as its effect: both happen or neither. */
@ApplicationScoped
public class Inbox {
    private static final String CLAIM = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

    private static final String CLAIM_ALL = """
            insert into inbox (consumer, event_id)
            select consumer, event from unnest(?::text[], ?::uuid[]) as claims (consumer, event), set_config('lock_timeout', ?, true)
            on conflict do nothing returning consumer, event_id""";

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::consumer).thenComparing(Claim::event);

    private final PlainSql sql;

    Inbox(PlainSql sql) {
        this.sql = sql;
    }

    /** True the first time {@code consumer} sees {@code eventId}. */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String consumer, UUID eventId) {
        try {
            return sql.write(CLAIM, consumer, eventId) == 1;
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    /**
     * Those that are seen for the first time, each once however often it is asked for. {@code patience}: how long each statement of the
     * transaction waits for a lock, this one included; unchanged where nothing is asked for.
     */
    @Transactional(TxType.MANDATORY)
    public Set<Claim> claimAll(Collection<Claim> claims, Duration patience) {
        if (claims.isEmpty()) return Set.of();
        // in one order, so that two replicas never wait for each other
        var sorted = claims.stream().sorted(ORDER).toList();
        try {
            return sql.read(
                    CLAIM_ALL,
                    Inbox::claims,
                    texts(sorted, Claim::consumer),
                    texts(sorted, Claim::event),
                    patience.toMillis() + "ms");
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    private static Set<Claim> claims(ResultSet rows) throws SQLException {
        var ours = new HashSet<Claim>();
        while (rows.next()) ours.add(new Claim(rows.getString(1), rows.getObject(2, UUID.class)));
        return ours;
    }

    private static String[] texts(List<Claim> claims, Function<Claim, Object> part) {
        return claims.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static IllegalStateException unwritten(SQLException why) {
        return new IllegalStateException("The inbox cannot be written", why);
    }

    /** What a consumer remembers of an event. */
    public record Claim(String consumer, UUID event) {}
}
