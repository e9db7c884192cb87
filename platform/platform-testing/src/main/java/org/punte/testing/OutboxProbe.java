package org.punte.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what the service under test has told, in the order in which it told it. */
public final class OutboxProbe {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OutboxProbe() {}

    /** The types of the events about {@code subject}. */
    public static List<String> types(UUID subject) {
        return events(subject).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }

    /** The events about {@code subject}, whole. */
    public static List<JsonNode> events(UUID subject) {
        try (Connection connection = Databases.owner();
                PreparedStatement statement =
                        connection.prepareStatement("select payload from outbox where subject = ? order by position")) {
            statement.setObject(1, subject);
            var events = new ArrayList<JsonNode>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) events.add(JSON.readTree(row.getString(1)));
            }
            return events;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Outbox not readable", e);
        }
    }
}
