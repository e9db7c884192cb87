package org.punte.identity.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.PublishedEvents;
import org.punte.identity.Story;
import org.punte.identity.round.AgencyRounds;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;

/** Other services let those act for a person who work with her, so they hear of every change of that. */
@QuarkusTest
class WorkersToldTest {
    private final UUID agency = Network.agency();
    private final Account ana = hired(agency, "caseworker");
    private final Account vlad = hired(agency, "caseworker");
    private final Account supervisor = hired(agency, "supervisor");

    @Inject
    WorkingJobs jobs;

    @Inject
    Working working;

    @Inject
    AgencyRounds rounds;

    @Test
    void every_change_of_who_works_with_a_person_is_told_as_it_stands() {
        var person = Story.registered(ana);

        assigned(person, vlad, ana);
        listed(person, vlad);
        assigned(person, vlad, 409);

        assertThat(told(person)).containsExactly("0 " + ids(ana), "1 " + ids(ana, vlad), "2 " + ids(ana));
        assertThat(OutboxProbe.events(person).get(0).path("data").path("agency").asText())
                .isEqualTo(agency.toString());
    }

    @Test
    void whoever_has_not_heard_is_told_the_same_again() {
        var person = Story.registered(ana);
        assigned(person, vlad);

        jobs.republish();

        assertThat(told(person)).containsExactly("0 " + ids(ana), "1 " + ids(vlad), "1 " + ids(vlad));
    }

    @Test
    void a_large_agency_is_told_again_in_several_transactions_each_person_once() throws SQLException {
        var persons = Stream.generate(() -> Story.registered(ana)).limit(5).toList();

        assertThat(rounds.inChunks(agency, (owner, last) -> working.tellAgain(owner, last, 2)))
                .isEqualTo(5);

        assertThat(persons)
                .allSatisfy(person -> assertThat(told(person)).containsExactly("0 " + ids(ana), "0 " + ids(ana)));
        assertThat(transactionsOfTheSecond(persons)).isEqualTo(3);
    }

    @Test
    void the_event_is_its_published_example() {
        PublishedEvents.holds(
                new WorkersChanged(PublishedEvents.SUBJECT, 1, PublishedEvents.OWNER, List.of(PublishedEvents.WORKER)));
    }

    private void assigned(UUID person, Account... to) {
        assertThat(assign(person, to)).isEqualTo(200);
    }

    private void assigned(UUID person, Account to, int refusal) {
        assertThat(assign(person, to)).isEqualTo(refusal);
    }

    private int assign(UUID person, Account... to) {
        return Story.assigned(supervisor, person, to).extract().statusCode();
    }

    private void listed(UUID person, Account worker) {
        as(ana).body(Map.of("kind", "WORKER", "account", worker.id()))
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201);
    }

    /** In how many transactions each was told again. */
    private static int transactionsOfTheSecond(List<UUID> persons) throws SQLException {
        var second = "select count(distinct told) from (select max(xid) as told from outbox"
                + " where type = 'person.workers-changed.v1' and subject = any (?) group by subject) as again";
        try (var connection = Databases.owner();
                var statement = connection.prepareStatement(second)) {
            statement.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static List<String> told(UUID person) {
        return OutboxProbe.events(person).stream()
                .filter(event -> event.path("type").asText().equals("person.workers-changed.v1"))
                .map(event -> event.path("version").asInt() + " " + workers(event))
                .toList();
    }

    private static List<String> workers(JsonNode event) {
        return StreamSupport.stream(event.path("data").path("workers").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** As the database sorts them. */
    private static List<String> ids(Account... workers) {
        return Stream.of(workers).map(Account::id).map(UUID::toString).sorted().toList();
    }
}
