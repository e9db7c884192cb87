package org.punte.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LocalModeTest {
    @Test
    void kept_data_is_there_again_and_durable() throws Exception {
        try (var run = new Run()) {
            var first = Run.attach(run.request().with("mode", "local"));
            var database = new Databases(first).ensure("kept");
            try (var connection = owner(database)) {
                connection.createStatement().execute("create table memory as select 42 as answer");
                assertThat(value(connection, "show fsync")).isEqualTo("on");
                assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
            }
            first.close();

            var second = Run.attach(run.request().with("mode", "local"));

            try (var connection = owner(new Databases(second).ensure("kept"))) {
                assertThat(value(connection, "select answer from memory")).isEqualTo("42");
            }
        }
    }

    @Test
    void a_taken_port_is_named_with_its_part_and_the_way_out() throws Exception {
        try (var run = new Run();
                var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            var request = run.request().with("mode", "local").with("postgres.port", port);

            assertThatThrownBy(() -> Run.attach(request))
                    .hasMessage("Port " + port + " is taken, so PostgreSQL cannot start. "
                            + "Stop what listens there, or choose another port: PUNTE_POSTGRES_PORT=<port>");
        }
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static String value(Connection connection, String query) throws SQLException {
        var row = connection.createStatement().executeQuery(query);
        row.next();
        return row.getString(1);
    }
}
