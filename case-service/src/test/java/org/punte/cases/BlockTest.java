package org.punte.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.standing.StandingNews;
import org.punte.testing.Account;
import org.punte.web.standing.Standings;

/** Whatever a token says: five seconds after a block nothing is got any more. */
@QuarkusTest
class BlockTest {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final Account worker = caseworker(agency());
    private final Account partner = caseworker(agency());
    private String file;

    @Inject
    StandingNews news;

    @BeforeEach
    void at_work_a_moment_ago() {
        file = OpenedFile.by(worker);
    }

    @Test
    void a_blocked_account_gets_nothing_more() {
        tellBlocked();

        await().atMost(FIVE_SECONDS).untilAsserted(this::getsNothing);
    }

    @Test
    void also_when_the_event_comes_late() {
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(this::tellBlocked);

        await().atMost(FIVE_SECONDS).untilAsserted(this::getsNothing);
    }

    @Test
    void also_when_another_replica_heard_it() {
        block(worker);

        await().atMost(FIVE_SECONDS).untilAsserted(this::getsNothing);
    }

    @Test
    void also_after_a_restart_in_between() {
        block(worker);

        forgetEverything();

        getsNothing();
    }

    @Test
    void a_suspended_agency_gets_nothing_more_and_the_others_all() {
        tell("agency.changed.v1", worker.agency(), """
                {"name": "Casa", "kind": "NGO", "status": "SUSPENDED"}""");

        await().atMost(FIVE_SECONDS).untilAsserted(this::getsNothing);
        as(partner).get("/v1/casefiles").then().statusCode(200);
    }

    private void getsNothing() {
        as(worker)
                .get("/v1/casefiles")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/account-without-standing"));
        as(worker).get("/v1/casefiles/{id}", file).then().statusCode(403);
        as(worker).get("/v1/shares?referral={id}", UUID.randomUUID()).then().statusCode(403);
        as(worker).body(person()).post("/v1/casefiles").then().statusCode(403);
    }

    private static Map<String, UUID> person() {
        return Map.of("person", UUID.randomUUID());
    }

    private void tellBlocked() {
        tell("account.changed.v1", worker.id(), """
                {"agency": "%s", "roles": ["caseworker"], "client": false, "blocked": true}""".formatted(worker.agency()));
    }

    private void tell(String type, UUID subject, String data) {
        news.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "%s",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "version": 1, "data": %s}
                """.formatted(UUID.randomUUID(), type, subject, data));
    }

    /** As a new process begins: nothing remembered, everything in the database. */
    private static void forgetEverything() {
        var container = Arc.container();
        var standings = container.instance(Standings.class);
        container.getActiveContext(ApplicationScoped.class).destroy(standings.getBean());
    }
}
