package org.punte.referrals.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.punte.testing.plan.PlanAmongMany;

/** However much an agency has called, who said no for one person is found by an index. */
@QuarkusTest
class CallPlanTest {
    private static final String MANY = """
            insert into call (id, version, sender, author, person, service, urgency, age_band, status, called_at, closes_at)
            select gen_random_uuid(), 0, '7b4a3c1e-0000-4000-8000-000000000002', gen_random_uuid(), gen_random_uuid(), 'MED', 'NORMAL',
                   'ADULT', 'LAPSED', now(), now()
              from generate_series(1, 20000) n""";

    @Test
    void noes_are_looked_up_by_person_and_service() throws SQLException {
        var asked = CallRepository.NOES
                .replace(":sender", "$1")
                .replace(":reader", "$1")
                .replace(":person", "$2")
                .replace(":service", "$3")
                .replace(":since", "cast($4 as timestamptz)");

        assertThat(new PlanAmongMany(MANY, "analyze call").of("prepare asked(uuid, uuid, text, text) as " + asked))
                .contains("call_person")
                .doesNotContain("Seq Scan on call", "call_sent");
    }
}
