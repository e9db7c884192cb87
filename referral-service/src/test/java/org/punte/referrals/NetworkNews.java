package org.punte.referrals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.testing.Databases;

/** Speaks as identity-service about agencies and agreements; each call comes back when it was heard. */
@ApplicationScoped
public class NetworkNews {
    private static final String EVENT = """
            {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "%s",
             "time": "%s", "subject": "%s", "version": %d, "data": %s}""";

    private static final String AGENCY = """
            {"name": "Casa", "kind": "NGO", "county": "IS", "zone": "Europe/Bucharest", "status": "%s", "sponsors": [%s]}""";
    private static final String AGREEMENT = """
            {"agencies": ["%s", "%s"], "number": "12/2026", "signedOn": "2026-01-10", "categories": ["IDENTITY"],
             "until": "2026-12-31", "endsAt": "%s", "state": "%s"}""";
    private static final String AGREEMENT_OF_NOBODY =
            AGREEMENT.formatted(new UUID(0, 2), new UUID(0, 3), Instant.EPOCH, "PROPOSED");

    private final InMemoryConnector channels;

    NetworkNews(@Any InMemoryConnector channels) {
        this.channels = channels;
    }

    /** The agency is in this state now. */
    public void agency(UUID agency, int version, String status, UUID... sponsors) {
        var named = Arrays.stream(sponsors).map("\"%s\""::formatted).collect(Collectors.joining(","));
        tell("agency", "agency.changed.v1", agency, version, AGENCY.formatted(status, named));
    }

    /** The agency is told with all of this. */
    public void agencyAs(UUID agency, int version, String data) {
        tell("agency", "agency.changed.v1", agency, version, data);
    }

    /** Two agencies have agreed, or no longer do. */
    public void agreement(UUID id, int version, UUID one, UUID other, String state, Instant endsAt) {
        var data = AGREEMENT.formatted(one, other, endsAt, state);
        tell("agreement", "agreement.changed.v1", id, version, data);
    }

    /** They have agreed to share these categories; without any it is not said what they may share. */
    public void agreed(UUID id, int version, UUID one, UUID other, String... categories) {
        var listed = Arrays.stream(categories).map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
        var data = AGREEMENT
                .formatted(one, other, "2999-12-31T22:00:00Z", "CONFIRMED")
                .replace("[\"IDENTITY\"]", categories.length == 0 ? "null" : listed);
        tell("agreement", "agreement.changed.v1", id, version, data);
    }

    /** The network asks for agreements from now on, or no longer. */
    public void agreementsRequired(boolean required) {
        tell("agreement", "network.rules-changed.v1", new UUID(0, 1), 0, """
                {"agreementsRequired": %s}""".formatted(required));
    }

    private void tell(String consumer, String type, UUID subject, int version, String data) {
        var channel = channels.source("identity-events");
        channel.send(EVENT.formatted(UUID.randomUUID(), type, Instant.now(), subject, version, data));
        // one after the other: when one that concerns nobody was handled, the one before is over and done with
        var last = UUID.randomUUID();
        var nobody = consumer.equals("agency") ? AGENCY.formatted("ACTIVE", "") : AGREEMENT_OF_NOBODY;
        var lastType = consumer.equals("agency") ? "agency.changed.v1" : "agreement.changed.v1";
        channel.send(EVENT.formatted(last, lastType, Instant.now(), UUID.randomUUID(), 0, nobody));
        await().atMost(10, SECONDS).until(() -> isHandled(consumer, last));
    }

    private static boolean isHandled(String consumer, UUID event) throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select from inbox where consumer = ? and event_id = ?")) {
            query.setString(1, consumer);
            query.setObject(2, event);
            return query.executeQuery().next();
        }
    }
}
