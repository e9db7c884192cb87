package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.IDENTITY;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.punte.local.ledger.VerifyLedger;

/** {@code ./punte verify-ledger} beside the running system: whoever owns the database cannot edit a row unseen. */
@Journey
@Execution(ExecutionMode.CONCURRENT)
class LedgerCommandJourneyTest {
    private static final int BROKEN = 3;
    private final Network network = Network.running();

    @Test
    void an_edited_row_is_named_by_the_command_and_its_status_says_so() throws Exception {
        var worker = network.people().worker("ledgera", "Casa Socotelilor");
        var other = network.people().worker("ledgerb", "Casa Arțarilor");
        read(worker);
        read(other);

        run("update access set account = gen_random_uuid() where seq = 2 and agency = ?", worker.agency());

        // each run starts a service: one tells of both
        var told = new ByteArrayOutputStream();
        assertThat(VerifyLedger.verify(network.system().settings(), new PrintStream(told)))
                .isEqualTo(BROKEN);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Agency %s: BROKEN, row 2 is not what was chained".formatted(worker.agency()))
                .contains("Agency " + other.agency())
                .doesNotContain("Agency " + other.agency() + ": BROKEN");
    }

    private void read(Actor worker) {
        UUID person = Story.personOf(worker, Canary.released());
        for (int i = 0; i < 3; i++) worker.at(IDENTITY).get("/v1/persons/{id}", person);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from access where seq is not null and agency = ?", worker.agency())
                        >= 3);
    }

    private long count(String sql, UUID agency) throws SQLException {
        var facts = network.system().infrastructure();
        try (var connection = DriverManager.getConnection(
                        facts.jdbcUrl("punte_identity"), facts.fact("postgres.user"), facts.fact("postgres.password"));
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, agency);
            if (!query.execute()) return query.getUpdateCount();
            var rows = query.getResultSet();
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql, UUID agency) throws SQLException {
        assertThat(count(sql, agency)).isOne();
    }
}
