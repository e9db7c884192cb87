package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Databases;

/** An agency with many files does not read through them for one person; what is prepared once is planned without its values. */
@QuarkusTest
class CaseFileLookupTest {
    private static final String MANY = """
            insert into case_file (id, version, agency, person, status, opened_at, closed_at, close_reason, workers, referrals)
            select gen_random_uuid(), 0, '7b4a3c1e-0000-4000-8000-000000000001', gen_random_uuid(), 'CLOSED', now(), now(),
                   'OTHER', array[gen_random_uuid()], '{}'
              from generate_series(1, 20000)""";

    @ParameterizedTest
    @ValueSource(
            strings = {"status in ('OPEN', 'TRANSFER_PENDING')", "status in ($3, $4)", "referrals @> array[$3::uuid]"})
    void a_persons_file_is_found_by_an_index(String asked) throws SQLException {
        try (var everything = Databases.everything()) {
            everything.setAutoCommit(false);
            try (var statement = everything.createStatement()) {
                statement.executeUpdate(MANY);
                statement.execute("analyze case_file");
                assertThat(plan(everything, asked)).contains("case_file_").doesNotContain("Seq Scan");
            } finally {
                everything.rollback();
                everything.setAutoCommit(true);
            }
        }
    }

    private static String plan(Connection database, String asked) throws SQLException {
        var text = new StringBuilder();
        try (var statement = database.createStatement()) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute(
                    "prepare asked(uuid, uuid, text, text) as select * from case_file where agency = $1 and person = $2 and "
                            + asked);
            try (var lines = statement.executeQuery("explain execute asked(null, null, null, null)")) {
                while (lines.next()) text.append(lines.getString(1)).append('\n');
            }
            statement.execute("deallocate asked");
        }
        return text.toString();
    }
}
