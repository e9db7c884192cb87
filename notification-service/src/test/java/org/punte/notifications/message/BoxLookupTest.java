package org.punte.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.testing.plan.PlanAmongMany;

/** A page of a box that nobody ever empties costs what a page of a small one does. */
@QuarkusTest
class BoxLookupTest {
    private static final String MANY = """
            insert into message (id, version, agency, account, kind, at, read_at, subject, subject_version)
            select gen_random_uuid(), 0, '7b4a3c1e-0000-4000-8000-000000000001',
                   case when i % 2 = 0 then '7b4a3c1e-0000-4000-8000-000000000002'::uuid end, 'ACCESS_ENDED',
                   now() - i * interval '1 second', case when i % 8 > 1 then now() end, gen_random_uuid(), 0
              from generate_series(1, 20000) as i""";

    private static final String PREPARE = "prepare asked(uuid, uuid, timestamptz, uuid) as ";

    private final PlanAmongMany plan = new PlanAmongMany(MANY, "analyze message");

    @ParameterizedTest
    @CsvSource({
        "account is null, message_of_desk",
        "account = $2, message_of_account",
        "account is null and read_at is null, message_unread_of_desk",
        "account = $2 and read_at is null, message_unread_of_account"
    })
    void a_page_is_read_in_its_order(String box, String index) throws SQLException {
        var found = plan.of(PREPARE + "select * from message where agency = $1 and " + box
                + " and (at, id) < ($3, $4) order by at desc, id desc limit 21");

        // what has the same microsecond is sorted, and nothing else
        assertThat(found).contains(index, "Incremental Sort").doesNotContain("Seq Scan", "Bitmap");
    }

    @ParameterizedTest
    @CsvSource({"account is null, message_unread_of_desk", "account = $2, message_unread_of_account"})
    void what_is_unread_is_counted_without_what_was_read(String box, String index) throws SQLException {
        assertThat(plan.of(
                        PREPARE + "select count(*) from message where agency = $1 and " + box + " and read_at is null"))
                .contains(index);
    }
}
