package org.punte.testing.definer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.punte.testing.Databases;

/** A function that runs with its owner's rights finds the names in it in our schema, never first in somebody's temporary tables. */
public abstract class DefinerRules {
    private static final String FUNCTIONS = """
            select p.oid::regprocedure::text, coalesce(array_to_string(p.proconfig, '; '), 'nowhere in particular')
              from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace""";

    @Test
    public void functions_with_their_owners_rights_look_into_temporary_tables_last() throws SQLException {
        var looks = new TreeMap<String, String>();
        try (var connection = Databases.owner();
                var query = connection.prepareStatement(FUNCTIONS);
                var rows = query.executeQuery()) {
            while (rows.next()) looks.put(rows.getString(1), rows.getString(2));
        }

        assertThat(looks)
                .isNotEmpty()
                .allSatisfy(
                        (function, where) -> assertThat(where).as(function).isEqualTo("search_path=public, pg_temp"));
    }
}
