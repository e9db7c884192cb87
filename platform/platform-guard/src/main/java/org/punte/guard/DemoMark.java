package org.punte.guard;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this database ever served a demonstration. Nothing takes it back but erasing the database. */
class DemoMark {
    private final DataSource database;

    DemoMark(DataSource database) {
        this.database = database;
    }

    void set() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into demo_mark values (true) on conflict do nothing");
        }
    }

    boolean isSet() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from demo_mark)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
