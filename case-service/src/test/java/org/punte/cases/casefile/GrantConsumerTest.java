package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.cases.GrantExample;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class GrantConsumerTest {
    private final Account named = caseworker(agency());
    private final Account colleague = caseworker(named.agency());
    private final GrantExample grant = new GrantExample(agency(), UUID.randomUUID(), named);

    @Inject
    Consumption consumption;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() {
        broker.source("identity-events").send(grant.opened("NEEDS"));

        await().untilAsserted(() -> as(named).get("/v1/casefiles").then().body("items", hasSize(1)));
    }

    @Test
    void what_comes_in_one_poll_opens_each_file_for_its_own_agency() {
        var elsewhere = caseworker(agency());
        var other = new GrantExample(agency(), UUID.randomUUID(), elsewhere);

        broker.source("identity-events")
                .send(List.of(
                        grant.opened("NEEDS"),
                        other.opened("NEEDS"),
                        grant.opened("NEEDS"),
                        other.ended(),
                        grant.ended()));

        await().untilAsserted(() -> as(elsewhere)
                .get("/v1/casefiles")
                .then()
                .body("items.origin.referral", contains(other.referral.toString())));
        as(named).get("/v1/casefiles").then().body("items.origin.referral", contains(grant.referral.toString()));
    }

    @Test
    void a_grant_that_was_paused_from_the_first_moment_opens_the_file_when_it_is_resumed_and_only_once() {
        consumption.hear(grant.paused());
        as(named).get("/v1/casefiles?referral={id}", grant.referral).then().body("items", hasSize(0));

        consumption.hear(grant.resumed("NEEDS"));
        consumption.hear(grant.resumed("NEEDS"));

        as(named).get("/v1/casefiles?referral={id}", grant.referral).then().body("items", hasSize(1));
    }

    @Test
    void the_receivers_own_file_opens_with_the_grant() {
        consumption.hear(grant.opened("NEEDS"));

        String id = as(named)
                .get("/v1/casefiles?referral={id}", grant.referral)
                .then()
                .body("items", hasSize(1))
                .body("items[0].person", equalTo(grant.receiverPerson.toString()))
                .body("items[0].workers", contains(named.id().toString()))
                .body("items[0].origin.referral", equalTo(grant.referral.toString()))
                .extract()
                .path("items[0].id");
        assertThat(OutboxProbe.events(UUID.fromString(id))).singleElement().satisfies(event -> {
            assertThat(event.at("/data/person").asText()).isEqualTo(grant.receiverPerson.toString());
            assertThat(event.path("agency").asText()).isEqualTo(named.agency().toString());
        });
    }

    @Test
    void told_twice_or_again_under_another_id_it_opens_once() {
        String event = grant.opened("NEEDS");
        consumption.hear(event);

        consumption.hear(event);
        consumption.hear(grant.opened("NEEDS"));

        as(named).get("/v1/casefiles").then().body("items", hasSize(1));
    }

    @Test
    void the_file_is_the_receivers_own_whatever_becomes_of_the_grant() {
        consumption.hear(grant.ended());
        consumption.hear(grant.opened("NEEDS"));
        consumption.hear(grant.ended());

        as(named).get("/v1/casefiles").then().body("items", hasSize(1)).body("items[0].status", equalTo("OPEN"));
    }

    @Test
    void a_file_that_was_closed_is_not_opened_anew_by_a_grant_that_is_told_again() {
        consumption.hear(grant.opened("NEEDS"));
        as(named).body(Map.of("reason", "GOALS_MET")).post("/v1/casefiles/{id}/closure", file());

        consumption.hear(grant.opened("NEEDS"));
        consumption.hear(grant.renamed(1, List.of(named), List.of()));
        consumption.hear(grant.renamed(2, List.of(named, colleague), List.of(colleague)));

        as(named).get("/v1/casefiles").then().body("items.status", contains("CLOSED"));
        as(colleague).get("/v1/casefiles").then().body("items", hasSize(0));
    }

    @Test
    void only_those_to_whom_a_grant_is_news_are_added_and_nobody_comes_back() {
        consumption.hear(grant.opened("NEEDS"));
        as(supervisor(named.agency()))
                .body(Map.of("workers", List.of(colleague.id())))
                .post("/v1/casefiles/{id}/workers", file())
                .then()
                .statusCode(200);
        var third = caseworker(named.agency());

        consumption.hear(grant.renamed(1, List.of(named, third), List.of(third)));
        consumption.hear(grant.renamed(1, List.of(named, third), List.of()));
        consumption.hear(grant.opened("NEEDS"));

        as(named).get("/v1/casefiles").then().body("items", hasSize(0));
        for (var on : List.of(colleague, third))
            as(on).get("/v1/casefiles").then().body("items", hasSize(1));
    }

    @Test
    void an_acceptance_after_one_that_was_taken_back_names_its_own_workers() {
        consumption.hear(grant.opened("NEEDS"));

        consumption.hear(grant.acceptedAgain(colleague));

        as(colleague).get("/v1/casefiles").then().body("items.id", contains(file()));
    }

    private String file() {
        return as(named).get("/v1/casefiles").then().extract().path("items[0].id");
    }

    @Test
    void colleagues_of_the_named_worker_do_not_see_it() {
        consumption.hear(grant.opened("NEEDS"));

        as(caseworker(named.agency())).get("/v1/casefiles").then().body("items", hasSize(0));
    }
}
