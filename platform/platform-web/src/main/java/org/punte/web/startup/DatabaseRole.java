package org.punte.web.startup;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the role of the pool could do, and whether a commit is really written. */
record DatabaseRole(boolean superuser, boolean bypassesPolicies, boolean owner, boolean durable) {
    private static final String ASK = """
            select r.rolsuper, r.rolbypassrls,
                   exists (select from pg_class c where c.relowner = r.oid)
                     or exists (select from pg_namespace n where n.nspname = 'public' and n.nspowner = r.oid)
                     or exists (select from pg_database d where d.datname = current_database() and d.datdba = r.oid),
                   current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off'
            from pg_roles r where r.rolname = current_user""";

    static DatabaseRole of(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ASK)) {
            row.next();
            return new DatabaseRole(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
        }
    }

    List<String> flaws(boolean mustBeDurable) {
        var flaws = new ArrayList<String>();
        if (superuser) flaws.add("the database role is a superuser");
        if (bypassesPolicies) flaws.add("the database role bypasses row-level security");
        if (owner) flaws.add("the database role owns tables, schema or database");
        if (mustBeDurable && !durable) flaws.add("the database acknowledges commits that it has not written");
        return flaws;
    }
}
