package org.punte.notifications;

import static java.time.Duration.ofMillis;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    @Inject
    @Any
    InMemoryConnector broker;

    AuthorizationTest() {
        super("notification-service");
    }

    @Override
    protected Scene scene(String kind) {
        var author = caseworker(agency());
        var desk = desk(agency());
        if (kind.equals("message to one")) {
            tell("referral.acknowledged.v1", author, desk);
            return Scene.of(first(author, "own")).named(author).party(desk.agency());
        }
        if (kind.equals("conflict of a worker")) return conflict(desk);
        // the published example names a contact: what the author hears last was written with it
        tell("referral.sent.v1", author, desk);
        if (kind.equals("contact in an absence")) {
            tell("referral.accepted.v1", author, desk);
            return Scene.of(first(author, "own")).own(author.agency()).party(desk.agency());
        }
        return Scene.of(first(desk, "desk")).own(desk.agency()).party(author.agency());
    }

    private Scene conflict(Account worker) {
        var lead = supervisor(worker.agency());
        var event = new EventExample("conflict.declared.v1", UUID.randomUUID())
                .with("agency", worker.agency())
                .with("account", worker.id());
        broker.source("referral-events").send(event.text());
        return Scene.of(first(lead, "own")).own(worker.agency());
    }

    private void tell(String type, Account author, Account desk) {
        var event = new EventExample(type, UUID.randomUUID())
                .with("sender", author.agency())
                .with("receiver", desk.agency())
                .with("author", author.id())
                .without("party");
        broker.source("referral-events").send(event.text());
    }

    private static String first(Account reader, String box) {
        await().pollInterval(ofMillis(20)).untilAsserted(() -> box(reader, box).body("items[0]", notNullValue()));
        return box(reader, box).extract().path("items[0].id");
    }

    private static ValidatableResponse box(Account reader, String box) {
        return as(reader).get("/v1/messages?box=" + box).then();
    }
}
