package org.punte.messaging.broker;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far this service is done with each dead-letter topic, whichever of its replicas did it. */
@ApplicationScoped
public class SettledLetters {
    private static final String FIND = "select topic, partition, position from dead_letter_settled";
    private static final String SETTLE = """
            insert into dead_letter_settled (topic, partition, position) values (?, ?, ?)
            on conflict (topic, partition) do update set position = excluded.position""";

    private final AgroalDataSource database;

    SettledLetters(AgroalDataSource database) {
        this.database = database;
    }

    /** The first position of each partition that is not settled; partitions never settled are left out. */
    public Map<TopicPartition, Long> positions() {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND);
                ResultSet row = find.executeQuery()) {
            var positions = new HashMap<TopicPartition, Long>();
            while (row.next()) positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            return positions;
        } catch (SQLException e) {
            throw new IllegalStateException("Settled dead letters not readable", e);
        }
    }

    /** Where to go on between what Kafka still has: a topic that was made anew counts from its beginning again. */
    static long goOn(@Nullable Long settled, long first, long end) {
        return settled == null || settled < first || settled > end ? first : settled;
    }

    /** Everything before {@code position} is settled. */
    public void settle(TopicPartition partition, long position) {
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, partition.topic());
            settle.setInt(2, partition.partition());
            settle.setLong(3, position);
            settle.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Settled dead letters not writable", e);
        }
    }
}
