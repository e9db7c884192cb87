package org.punte.messaging.standing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the standings in our database go, by partition. Not in Kafka: here a position moves with what it stands for, and
 * of several processes that read the same record one writes it.
 */
@Singleton
class Positions {
    private static final String FIND = "select partition, position from standing_position";
    private static final String ADVANCE = """
            insert into standing_position (partition, position) values (?, ?)
            on conflict (partition) do update set position = excluded.position
             where standing_position.position < excluded.position""";
    private static final String START_AGAIN = """
            insert into standing_position (partition, position) values (?, ?)
            on conflict (partition) do update set position = excluded.position""";

    private final AgroalDataSource database;

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * True for whoever comes first to this record. In the transaction of its effect: another process waits for the row, so
     * an older record never follows a newer one.
     */
    boolean pass(int partition, long offset) {
        return write(ADVANCE, partition, offset + 1);
    }

    /** Everything before {@code position} was looked at. True for whoever comes first to there. */
    boolean note(int partition, long position) {
        return write(ADVANCE, partition, position);
    }

    /** Where to begin, between what Kafka has; a topic that was made anew is read from its beginning. */
    Map<TopicPartition, Long> begin(Map<TopicPartition, Long> firsts, Map<TopicPartition, Long> ends) {
        var known = known();
        var begin = new HashMap<TopicPartition, Long>();
        firsts.forEach((partition, first) -> {
            Long position = known.get(partition.partition());
            boolean there = position != null && position >= first && position <= ends.get(partition);
            if (!there) write(START_AGAIN, partition.partition(), first);
            begin.put(partition, there ? position : first);
        });
        return begin;
    }

    /** By partition; one of which nothing was ever read is left out. */
    Map<Integer, Long> known() {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND);
                ResultSet row = find.executeQuery()) {
            var positions = new HashMap<Integer, Long>();
            while (row.next()) positions.put(row.getInt(1), row.getLong(2));
            return positions;
        } catch (SQLException e) {
            throw new IllegalStateException("Positions not readable", e);
        }
    }

    private boolean write(String sql, int partition, long position) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(sql)) {
            write.setInt(1, partition);
            write.setLong(2, position);
            return write.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Positions not writable", e);
        }
    }
}
