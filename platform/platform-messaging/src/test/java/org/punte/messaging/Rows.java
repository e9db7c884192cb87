package org.punte.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the tables, outside any transaction. */
@ApplicationScoped
public class Rows {
    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** The first column of what a query finds. */
    public List<Object> column(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepared(connection, sql, parameters);
                ResultSet row = query.executeQuery()) {
            List<Object> found = new ArrayList<>();
            while (row.next()) found.add(row.getObject(1));
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes, committed at once. */
    public void change(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
        return statement;
    }
}
