package org.punte.cases.share;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.GrantExample;
import org.punte.cases.OpenedFile;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.EventContract;
import org.punte.testing.TestClock;
import org.punte.web.standing.Standings;

/** A share is live only as long as the two agencies may share at all. */
@QuarkusTest
class AgreementShareTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant LONG = Instant.parse("2999-12-31T22:00:00Z");

    private final Account owner = caseworker(agency());
    private final Account named = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final GrantExample grant = new GrantExample(owner.agency(), person, named);

    @Inject
    Consumption consumption;

    @Inject
    Standings standings;

    @Inject
    TestClock clock;

    @Inject
    @Any
    InMemoryConnector broker;

    @BeforeEach
    void something_is_shared() throws Exception {
        OpenedFile.by(owner, person);
        consumption.hear(grant.opened("NEEDS", "CASE_SUMMARY"));
        required(true);
    }

    @AfterEach
    void as_before() throws Exception {
        required(false);
    }

    @Test
    void without_an_agreement_nothing_is_read() {
        shares(named).body("items", empty());
        shares(owner).body("items", empty());
    }

    @Test
    void under_one_only_what_both_have_agreed_on() throws Exception {
        agreed("CONFIRMED", LONG);

        shares(named)
                .body("items", hasSize(1))
                .body("items[0].categories", contains("NEEDS"))
                .body("items[0].summary", nullValue());
    }

    @Test
    void it_ends_by_the_clock() throws Exception {
        agreed("CONFIRMED", clock.instant().plus(Duration.ofSeconds(3)));
        shares(named).body("items", hasSize(1));

        await().atMost(10, SECONDS).untilAsserted(() -> shares(named).body("items", empty()));
    }

    @Test
    void a_proposed_one_is_none() throws Exception {
        agreed("PROPOSED", LONG);

        shares(named).body("items", empty());
    }

    @Test
    void what_a_suspended_agency_shared_is_closed_until_it_is_back() throws Exception {
        required(false);
        standings.agencyActive(owner.agency(), false);
        shares(named).body("items", empty());

        standings.agencyActive(owner.agency(), true);

        shares(named).body("items", hasSize(1));
    }

    private ValidatableResponse shares(Account reader) {
        return as(reader).get("/v1/shares?referral={id}", grant.referral).then().statusCode(200);
    }

    private void required(boolean required) throws Exception {
        tell("network.rules-changed.v1", data -> data.put("agreementsRequired", required));
    }

    private void agreed(String state, Instant endsAt) throws Exception {
        tell("agreement.changed.v1", data -> {
            data.set("agencies", JSON.valueToTree(List.of(named.agency(), owner.agency())));
            data.set("categories", JSON.valueToTree(List.of("IDENTITY", "NEEDS")));
            data.put("state", state).put("endsAt", endsAt.toString());
        });
    }

    /** The published example with other data; comes back when it was heard. */
    private void tell(String type, Consumer<ObjectNode> change) throws IOException {
        var id = UUID.randomUUID();
        var event = (ObjectNode) JSON.readTree(EventContract.example(type));
        event.put("id", id.toString()).put("subject", UUID.randomUUID().toString());
        event.put("time", Instant.now().toString());
        change.accept((ObjectNode) event.get("data"));
        broker.source("identity-events").send(event.toString());
        await().atMost(10, SECONDS).until(() -> isHandled(id));
    }

    private static boolean isHandled(UUID event) throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select from inbox where event_id = ?")) {
            query.setObject(1, event);
            return query.executeQuery().next();
        }
    }
}
