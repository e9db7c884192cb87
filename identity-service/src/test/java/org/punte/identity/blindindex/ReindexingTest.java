package org.punte.identity.blindindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.detection.Twice;
import org.punte.identity.matching.Population;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.web.caller.Acting;

@QuarkusTest
class ReindexingTest {
    private final Account worker = hired(Network.agency(), "caseworker");

    @Inject
    ReindexingJob job;

    @Inject
    Reindexing reindexing;

    @Inject
    IndexKeeping keeping;

    @Inject
    Acting acting;

    @Test
    void an_agency_that_has_grown_is_indexed_wider_and_its_people_are_found_all_the_while() throws SQLException {
        var person = Story.registered(worker);
        others(20);
        assertThat(generations()).isEqualTo("0");

        reindexing.look(worker.agency());
        found(person);
        reindexing.step(worker.agency());
        var meanwhile = Story.registered(worker, Twice.married());
        found(person);
        job.of(worker.agency());

        assertThat(generations()).isEqualTo("2");
        found(person);
        as(worker)
                .body(Map.of("name", "Hansen"))
                .post("/v1/persons/searches")
                .then()
                .body("items.id", contains(meanwhile.toString()));
    }

    @Test
    void what_is_indexed_well_is_left_alone() throws SQLException {
        others(20);
        job.of(worker.agency());
        var rows = rows();

        job.of(worker.agency());

        assertThat(rows()).isEqualTo(rows);
        assertThat(generations()).isEqualTo("2");
    }

    @Test
    void of_a_person_who_was_forgotten_nothing_is_left_to_be_found_by() throws SQLException {
        var person = Story.registered(worker);
        assertThat(count("blind_index", person)).isPositive();

        QuarkusTransaction.requiringNew().run(() -> acting.as(worker.agency(), () -> keeping.forget(person)));

        assertThat(count("blind_index", person)).isZero();
        assertThat(count("match_card", person)).isZero();
    }

    @Test
    void equal_names_of_two_agencies_have_unrelated_values() throws SQLException {
        var here = wide(worker);
        var there = wide(hired(Network.agency(), "caseworker"));

        assertThat(here).isNotEqualTo(there);
    }

    /** What the index says of the same person, in an agency of a thousand. */
    private String wide(Account registering) throws SQLException {
        sql("insert into index_bracket (agency, present, persons) values (?, 5, 1200)", registering.agency());
        var person = Story.registered(registering);
        return text("""
                select string_agg(field || value, ' ' order by field, value) from blind_index where person = ?""", person);
    }

    private void found(UUID person) {
        as(worker)
                .body(Map.of("name", "Branzanescu"))
                .post("/v1/persons/searches")
                .then()
                .statusCode(200)
                .body("items.id", contains(person.toString()));
    }

    private void others(int many) {
        var population = new Population(5);
        for (int one = 0; one < many; one++)
            Story.registered(worker, population.next().registration());
    }

    private String generations() throws SQLException {
        return text(
                "select string_agg(distinct generation::text, ',') from blind_index where owner = ?", worker.agency());
    }

    private String rows() throws SQLException {
        return text("""
                select string_agg(xmin::text || person || field || value, ',' order by person, field, value)
                  from blind_index where owner = ?""", worker.agency());
    }

    private long count(String table, UUID person) throws SQLException {
        return Long.parseLong(text("select count(*)::text from " + table + " where person = ?", person));
    }

    private static void sql(String sql, UUID parameter) throws SQLException {
        try (var connection = Databases.everything();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.execute();
        }
    }

    private static String text(String sql, UUID parameter) throws SQLException {
        try (var connection = Databases.everything();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
