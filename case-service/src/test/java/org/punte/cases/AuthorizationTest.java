package org.punte.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;
import org.punte.web.standing.Standings;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    @Inject
    @Any
    InMemoryConnector broker;

    @Inject
    Standings standings;

    @Inject
    TestClock clock;

    AuthorizationTest() {
        super("case-service");
    }

    @BeforeEach
    void identity_service_was_heard_of() {
        standings.heard(clock.instant());
    }

    @Override
    protected Scene scene(String kind) {
        var worker = caseworker(agency());
        var person = UUID.randomUUID();
        var file = opened(worker, person);
        return kind.equals("share") ? shared(worker, person) : Scene.of(file).named(worker);
    }

    private Scene shared(Account owner, UUID person) {
        var reader = caseworker(agency());
        var grant = new GrantExample(owner.agency(), person, reader);
        broker.source("identity-events").send(grant.opened("NEEDS"));
        await().untilAsserted(() ->
                as(reader).get("/v1/shares?referral=" + grant.referral).then().body("items", hasSize(1)));
        return Scene.of(grant.referral).named(reader).party(owner.agency());
    }

    private static String opened(Account worker, UUID person) {
        String id = as(worker)
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(worker)
                .body(Map.of("domain", "MED", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
        return id;
    }
}
