package org.punte.cases.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.EventContract;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class OpenWorkTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Account worker = caseworker(agency());

    @Inject
    Consumption consumption;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() throws IOException {
        broker.source("identity-events").send(told(worker.agency(), "CLOSING"));

        await().untilAsserted(() -> assertThat(counts(worker.agency())).containsExactly(0L));
    }

    @Test
    void open_files_are_told_when_closing_begins_and_whenever_they_change() throws IOException {
        var one = opened();
        opened();
        consumption.hear(told(worker.agency(), "CLOSING"));

        close(one);
        opened();

        assertThat(counts(worker.agency())).containsExactly(2L, 1L, 2L);
    }

    @Test
    void while_an_agency_does_not_close_nothing_is_counted() throws IOException {
        close(opened());
        consumption.hear(told(worker.agency(), "SUSPENDED"));

        assertThat(counts(worker.agency())).isEmpty();
    }

    @Test
    void told_twice_it_is_one_beginning_and_told_again_it_is_said_again() throws IOException {
        var event = told(worker.agency(), "CLOSING");
        consumption.hear(event);
        consumption.hear(event);

        consumption.hear(told(worker.agency(), "CLOSING"));

        assertThat(counts(worker.agency())).containsExactly(0L, 0L);
    }

    @Test
    void others_are_not_counted() throws IOException {
        var another = caseworker(agency());
        consumption.hear(told(another.agency(), "CLOSING"));

        opened();

        assertThat(counts(another.agency())).containsExactly(0L);
        assertThat(counts(worker.agency())).isEmpty();
    }

    @Test
    void it_says_what_the_published_example_says_of_its_own_files() throws IOException {
        consumption.hear(told(worker.agency(), "CLOSING"));

        var event = OutboxProbe.events(worker.agency()).get(0);
        var example = JSON.readTree(EventContract.example("openwork.counted.v1"));

        assertThat(members(event.get("data"))).isEqualTo(members(example.get("data")));
        assertThat(event.at("/data/service").asText()).isEqualTo("case-service");
        assertThat(event.at("/data/kind").asText()).isEqualTo("CASE_FILE");
        assertThat(event.path("agency").asText()).isEqualTo(worker.agency().toString());
    }

    private static Set<String> members(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<Long> counts(UUID agency) {
        return OutboxProbe.events(agency).stream()
                .map(event -> event.at("/data/open").asLong())
                .toList();
    }

    private UUID opened() {
        return UUID.fromString(OpenedFile.by(worker));
    }

    private void close(UUID file) {
        as(worker)
                .body(Map.of("reason", "GOALS_MET"))
                .post("/v1/casefiles/{id}/closure", file)
                .then()
                .statusCode(200);
    }

    private static String told(UUID agency, String status) throws IOException {
        var event = (ObjectNode) JSON.readTree(EventContract.example("agency.changed.v1"));
        event.put("id", UUID.randomUUID().toString()).put("subject", agency.toString());
        ((ObjectNode) event.get("data")).put("status", status);
        return event.toString();
    }
}
