package org.punte.identity.application;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.application.Applying.applied;
import static org.punte.identity.application.Applying.approve;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.punte.identity.Network;
import org.punte.testing.Account;

@QuarkusTest
class ApprovalRaceTest {
    private final Account first = networkAdmin(Network.agency());
    private UUID application;

    @BeforeEach
    void somebody_applied() {
        application = applied();
    }

    @RepeatedTest(5)
    void at_the_same_instant_two_of_one_agency_count_once() {
        var statuses = together(first, networkAdmin(first.agency()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        as(first).get("/v1/applications/{id}", application).then().body("approvals", hasSize(1));
    }

    @RepeatedTest(5)
    void at_the_same_instant_two_of_two_agencies_let_the_applicant_in_once() {
        var statuses = together(first, networkAdmin(Network.agency()));

        assertThat(statuses).containsExactly(200, 200);
        as(first)
                .get("/v1/applications/{id}", application)
                .then()
                .body("approvals", hasSize(2))
                .body("agency", notNullValue());
    }

    @RepeatedTest(3)
    void at_the_same_instant_a_third_one_is_too_late() {
        var statuses = together(first, networkAdmin(Network.agency()), networkAdmin(Network.agency()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 200, 409);
        as(first).get("/v1/applications/{id}", application).then().body("approvals", hasSize(2));
    }

    private List<Integer> together(Account... admins) {
        var start = new CyclicBarrier(admins.length);
        var running = Stream.of(admins)
                .map(admin -> CompletableFuture.supplyAsync(() -> atOnce(start, admin)))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private int atOnce(CyclicBarrier start, Account admin) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        // while the one before is let in at Keycloak the next may be told to come back
        int status = approve(admin, application).extract().statusCode();
        return status == 503 ? atOnceAgain(admin) : status;
    }

    private int atOnceAgain(Account admin) {
        return await().atMost(ofSeconds(20))
                .until(() -> approve(admin, application).extract().statusCode(), status -> status != 503);
    }
}
