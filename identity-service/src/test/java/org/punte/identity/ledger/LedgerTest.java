package org.punte.identity.ledger;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.punte.testing.People.account;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** Who owns the tables can write to them; what was written is found all the same. */
@QuarkusTest
class LedgerTest {
    private static final String MANY = """
            insert into access (id, person, agency, account, at, decision, categories)
            select gen_random_uuid(), person, agency, account, at, decision, categories
              from access, generate_series(1, 2100) where seq = 1 and agency = ?""";

    /** Behind the end, by nobody who may. */
    private static final String ONE_MORE = """
            insert into access (id, person, agency, account, at, decision, categories, seq, previous, hash)
            select gen_random_uuid(), person, agency, account, at, decision, categories, 2106, hash, hash
              from access where seq = 2105 and agency = ?""";

    @Inject
    LedgerChain chain;

    @Inject
    LedgerJobs jobs;

    private final Account worker = caseworker(Network.agency());
    private final Account auditor = account(worker.agency(), "auditor");
    private UUID person;

    @BeforeEach
    void five_readings_are_chained() {
        person = Story.registered(worker);
        for (int i = 0; i < 5; i++)
            as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        chained(5);
    }

    @Test
    void an_untouched_ledger_is_intact_and_says_how_far_it_reaches() {
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);

        verify().body("intact", equalTo(true)).body("checked", equalTo(5)).body("waiting", equalTo(1));

        chained(6);
        verify().body("intact", equalTo(true)).body("waiting", equalTo(0)).body("findings", empty());
    }

    @Test
    void an_edited_row_is_found() {
        write("update access set account = gen_random_uuid() where seq = 3 and agency = ?");

        verify().body("intact", equalTo(false))
                .body("findings.what", contains("CHANGED"))
                .body("findings.seq", contains(3));
    }

    @Test
    void a_removed_row_is_found_also_the_last() {
        write("delete from access where seq = 5 and agency = ?");
        verify().body("findings.what", contains("WRONG_END"));

        write("delete from access where seq = 2 and agency = ?");
        verify().body("findings.what", hasItem("MISSING"));
    }

    @Test
    void all_of_them_removed_with_the_chain_is_found_by_the_head() {
        write("delete from access where agency = ?");

        verify().body("findings.what", contains("WRONG_END")).body("findings.seq", contains(5));
    }

    @Test
    void reordered_rows_are_found() {
        write("update access set seq = seq + 100 where seq in (2, 3) and agency = ?");
        write("update access set seq = case seq when 102 then 3 else 2 end where seq > 100 and agency = ?");

        verify().body("intact", equalTo(false)).body("findings.what", hasItem("OUT_OF_ORDER"));
    }

    @Test
    void a_head_that_the_service_did_not_write_is_none() {
        write("update access_head set sealed = decode('0102', 'hex') where agency = ?");

        verify().body("findings.what", contains("WRONG_END"));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        assertThat(chain.chain(worker.agency())).isZero();
    }

    @Test
    void the_service_itself_changes_no_row_and_chains_none_twice() {
        assertThatThrownBy(() -> Network.asApp("update access set account = gen_random_uuid()"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> Network.asApp("delete from access_head")).hasMessageContaining("denied");
    }

    @Test
    void many_read_at_once_and_each_reading_has_one_place() {
        var readers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < 10; n++)
                        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
                }))
                .toArray(CompletableFuture[]::new);
        while (!CompletableFuture.allOf(readers).isDone()) chain.chain(worker.agency());

        chained(85);
        verify().body("intact", equalTo(true)).body("waiting", equalTo(0));
    }

    @Test
    void a_long_ledger_is_read_piece_by_piece_up_to_where_it_ended() {
        write(MANY);
        chained(2105);
        verify().body("intact", equalTo(true));

        write("update access set account = gen_random_uuid() where seq = 2050 and agency = ?");
        write(ONE_MORE);

        verify().body("checked", equalTo(2106))
                .body("findings.what", hasItems("CHANGED", "WRONG_END"))
                .body("findings.seq", hasItem(2050));
    }

    @Test
    void the_job_chains_what_waits() {
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);

        // it takes some agencies at a time, and other tests have left many
        await().atMost(ofMinutes(1)).untilAsserted(() -> {
            jobs.chainDue();
            verify().body("checked", equalTo(6)).body("waiting", equalTo(0));
        });
    }

    @Test
    void the_report_has_a_line_for_each_agency_with_the_first_row_that_is_wrong(@TempDir Path folder)
            throws IOException {
        var other = caseworker(Network.agency());
        write("update access set account = gen_random_uuid() where seq in (2, 4) and agency = ?");

        jobs.report(folder.resolve("report"));

        assertThat(Files.readAllLines(folder.resolve("report")))
                .contains(worker.agency() + " CHANGED 2")
                .anyMatch(line -> line.startsWith(other.agency() + " intact 0 "));
    }

    /** Behind the fence: whoever else has a transaction open on this server holds it back a little. */
    private void chained(int readings) {
        await().untilAsserted(() -> {
            chain.chain(worker.agency());
            verify().body("checked", equalTo(readings));
        });
    }

    private ValidatableResponse verify() {
        return as(auditor).post("/v1/ledger-verifications").then().statusCode(200);
    }

    private void write(String sql) {
        Staff.run(sql, worker.agency());
    }
}
