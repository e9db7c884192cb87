package org.punte.identity.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.plan.PlanAmongMany;

/** An agency with many tasks behind it does not read through them to know whether one was ever there. */
@QuarkusTest
class TaskLookupTest {
    private static final String MANY = """
            insert into task (id, version, agency, person, kind, about, addressee, opened_at, due_at, done_at)
            select gen_random_uuid(), 0, owner, id, 'ASK_AGAIN', gen_random_uuid(), 'ASSIGNED', now(), now(), now()
              from (select id, owner from person limit 1) one, generate_series(1, 20000)""";

    private final PlanAmongMany plan = new PlanAmongMany(MANY, "analyze task");

    @BeforeEach
    void somebody_is_there() {
        Story.registered(caseworker(Network.agency()));
    }

    @Test
    void what_was_ever_to_do_about_something_is_found_by_an_index() throws SQLException {
        assertThat(
                        plan.of(
                                "prepare asked(uuid, uuid, text, text) as select count(*) from task where kind = $3 and about = $1"))
                .contains("task_about")
                .doesNotContain("Seq Scan");
    }
}
