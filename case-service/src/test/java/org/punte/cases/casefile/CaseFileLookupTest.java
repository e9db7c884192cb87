package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.plan.PlanAmongMany;

/** An agency with many files does not read through them for one person. */
@QuarkusTest
class CaseFileLookupTest {
    private static final String MANY = """
            insert into case_file (id, version, agency, person, status, opened_at, closed_at, close_reason, workers, referrals)
            select gen_random_uuid(), 0, '7b4a3c1e-0000-4000-8000-000000000001', gen_random_uuid(), 'CLOSED', now(), now(),
                   'OTHER', array[gen_random_uuid()], '{}'
              from generate_series(1, 20000)""";

    private final PlanAmongMany plan = new PlanAmongMany(MANY, "analyze case_file");

    @ParameterizedTest
    @ValueSource(
            strings = {"status in ('OPEN', 'TRANSFER_PENDING')", "status in ($3, $4)", "referrals @> array[$3::uuid]"})
    void a_persons_file_is_found_by_an_index(String asked) throws SQLException {
        assertThat(plan.of(
                        "prepare asked(uuid, uuid, text, text) as select * from case_file where agency = $1 and person = $2 and "
                                + asked))
                .contains("case_file_")
                .doesNotContain("Seq Scan");
    }
}
