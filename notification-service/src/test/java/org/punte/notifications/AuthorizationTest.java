package org.punte.notifications;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
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
        var sent = new EventExample("referral.sent.v1", UUID.randomUUID())
                .with("sender", author.agency())
                .with("receiver", desk.agency())
                .with("author", author.id());

        broker.source("referral-events").send(sent.text());
        await().untilAsserted(() -> box(desk).body("items[0]", notNullValue()));

        return Scene.of(box(desk).extract().path("items[0].id"))
                .own(desk.agency())
                .party(author.agency());
    }

    private static ValidatableResponse box(Account reader) {
        return as(reader).get("/v1/messages?box=desk").then();
    }
}
