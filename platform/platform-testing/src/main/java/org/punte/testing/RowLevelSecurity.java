package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.punte.testing.canary.DatabaseDump;

/** The second wall stands under every table of a service that belongs to an agency. */
public final class RowLevelSecurity {
    /** Of all services: belong to no agency, or are asked before anybody acts. */
    private static final List<String> PLATFORM = List.of(
            "flyway_schema_history",
            "demo_mark",
            "standing",
            "standing_agency",
            "standing_position",
            "outbox",
            "inbox",
            "dead_letter_settled");

    private static final String TABLES = """
            select c.relname, c.relrowsecurity and c.relforcerowsecurity
                   and exists (select from pg_policy p where p.polrelid = c.oid
                               and pg_get_expr(p.polqual, p.polrelid) like '%acting_a%')
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')""";

    private static final String ACT = "select set_config('app.agency', ?, true), set_config('app.account', ?, true)";

    private final Set<String> exempt = new TreeSet<>(PLATFORM);

    private RowLevelSecurity(String... exempt) {
        this.exempt.addAll(List.of(exempt));
    }

    /** Names the service's tables that carry no agency policy: its written list. */
    public static RowLevelSecurity exempting(String... tables) {
        return new RowLevelSecurity(tables);
    }

    /** Every other table is under forced policies, and the application role sees nothing of another agency there. */
    public void holds() {
        var tables = tables();
        assertThat(tables.entrySet().stream()
                        .filter(table -> !table.getValue() && !exempt.contains(table.getKey()))
                        .map(Map.Entry::getKey))
                .as("tables without a forced policy, and not on the written list")
                .isEmpty();
        assertThat(exempt.stream()
                        .filter(name -> !PLATFORM.contains(name))
                        .filter(name -> tables.getOrDefault(name, true)))
                .as("on the written list, but gone or under a policy")
                .isEmpty();
        tables.keySet().removeAll(exempt);
        assertThat(visibleTo("", tables.keySet()))
                .as("rows shown to nobody")
                .allSatisfy((table, rows) -> assertThat(rows).isZero());
        assertThat(visibleTo(UUID.randomUUID().toString(), tables.keySet()))
                .as("rows shown to a stranger")
                .allSatisfy((table, rows) -> assertThat(rows).isZero());
    }

    /** The tables under forced policies: those that belong to an agency. */
    public static Set<String> guarded() {
        var tables = tables();
        tables.values().removeIf(forced -> !forced);
        return tables.keySet();
    }

    /** How many rows of each table the application role sees when it acts as {@code agency}. */
    public static Map<String, Long> visibleTo(String agency, Set<String> tables) {
        return visibleTo(agency, "", tables);
    }

    /** How many rows of each table the application role sees when it acts as this account of {@code agency}. */
    public static Map<String, Long> visibleTo(UUID agency, UUID account, Set<String> tables) {
        return visibleTo(agency.toString(), account.toString(), tables);
    }

    private static Map<String, Long> visibleTo(String agency, String account, Set<String> tables) {
        try (Connection connection = Databases.app()) {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement(ACT)) {
                tell.setString(1, agency);
                tell.setString(2, account);
                tell.execute();
            }
            var seen = new LinkedHashMap<String, Long>();
            for (String table : tables) seen.put(table, DatabaseDump.count(connection, table));
            connection.rollback();
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Boolean> tables() {
        try (Connection connection = Databases.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            var tables = new TreeMap<String, Boolean>();
            while (row.next()) tables.put(row.getString(1), row.getBoolean(2));
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
