package org.punte.cases.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.GrantExample;
import org.punte.cases.OpenedFile;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ShareResourceTest {
    private final Account owner = caseworker(agency());
    private final Account named = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final GrantExample grant = new GrantExample(owner.agency(), person, named);

    @Inject
    Consumption consumption;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_owner_has_written_a_case_file() {
        String id = OpenedFile.by(owner, person);
        as(owner)
                .body(Map.of("domain", "MED", "urgency", "NOW", "remark", "a tooth"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
        as(owner)
                .header("If-Match", "\"1\"")
                .body(Map.of("summary", "long ago"))
                .patch("/v1/casefiles/{id}", id)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() {
        broker.source("identity-events").send(grant.opened("NEEDS"));

        await().untilAsserted(() -> shares(named).body("items", hasSize(1)));
    }

    @Test
    void the_named_worker_reads_the_consented_parts() {
        consumption.hear(grant.opened("IDENTITY", "NEEDS", "CASE_SUMMARY"));

        shares(named)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(grant.id.toString()))
                .body("items[0].owner", equalTo(owner.agency().toString()))
                .body("items[0].categories", containsInAnyOrder("IDENTITY", "NEEDS", "CASE_SUMMARY"))
                .body("items[0].live", equalTo(true))
                .body("items[0].needs.domain", contains("MED"))
                .body("items[0].needs.remark", contains("a tooth"))
                .body("items[0].summary", equalTo("long ago"));
    }

    @Test
    void each_reading_of_the_other_agency_is_told_and_the_owners_own_is_not() {
        consumption.hear(grant.opened("IDENTITY", "NEEDS"));

        shares(owner);
        shares(caseworker(named.agency()));
        assertThat(OutboxProbe.types(grant.id)).isEmpty();
        shares(named);
        shares(named);

        assertThat(OutboxProbe.types(grant.id)).containsExactly("share.opened.v1", "share.opened.v1");
        var told = OutboxProbe.events(grant.id).get(0);
        assertThat(told.at("/data/account").asText()).isEqualTo(named.id().toString());
        assertThat(told.at("/data/categories")).singleElement().hasToString("\"NEEDS\"");
    }

    @Test
    void what_was_not_consented_to_is_not_there() {
        consumption.hear(grant.opened("NEEDS"));

        shares(named).body("items[0].needs", hasSize(1)).body("items[0].summary", nullValue());
    }

    @Test
    void the_owners_worker_sees_what_is_shared_and_nobody_else_does() {
        consumption.hear(grant.opened("NEEDS"));

        shares(owner).body("items.id", contains(grant.id.toString()));
        shares(caseworker(owner.agency())).body("items", empty());
        shares(caseworker(named.agency())).body("items", empty());
        shares(supervisor(named.agency())).body("items", empty());
        shares(caseworker(agency())).body("items", empty());
        as(desk(named.agency()))
                .get("/v1/shares?referral={id}", grant.referral)
                .then()
                .statusCode(403);
    }

    @Test
    void A10_a_category_that_ended_is_gone_from_the_next_read() {
        consumption.hear(grant.opened("NEEDS", "CASE_SUMMARY"));

        consumption.hear(grant.changed(1, "NEEDS"));
        consumption.hear(grant.opened("NEEDS", "CASE_SUMMARY"));

        shares(named)
                .body("items[0].categories", containsInAnyOrder("NEEDS"))
                .body("items[0].needs", hasSize(1))
                .body("items[0].summary", nullValue());
    }

    @Test
    void after_the_end_the_next_read_finds_nothing() {
        consumption.hear(grant.opened("NEEDS"));

        consumption.hear(grant.ended());

        shares(named).body("items", empty());
        shares(owner).body("items", empty());
    }

    @Test
    void while_it_is_paused_nobody_reads_and_afterwards_as_before() {
        consumption.hear(grant.opened("NEEDS"));

        consumption.hear(grant.paused());

        shares(named).body("items", empty());
        consumption.hear(grant.resumed("NEEDS"));
        shares(named).body("items", hasSize(1));
        consumption.hear(grant.paused());
        shares(named).body("items", hasSize(1));
    }

    @Test
    void any_order_and_any_number_of_tellings_end_the_same() {
        String opened = grant.opened("NEEDS");
        String ended = grant.ended();

        for (String event : new String[] {ended, opened, opened, ended, grant.opened("NEEDS", "CASE_SUMMARY")}) {
            consumption.hear(event);
        }

        shares(named).body("items", empty());
    }

    @Test
    void expiry_needs_nobody_to_tell_it() {
        consumption.hear(grant.opened(clock.instant().plus(Duration.ofSeconds(30)), 0, "NEEDS"));
        shares(named).body("items", hasSize(1));

        clock.advance(Duration.ofSeconds(31));

        shares(named).body("items", empty());
    }

    @Test
    void a_partners_system_reads_nothing_about_persons() {
        var system = system(agency(), "cases:read");
        var toSystem = new GrantExample(owner.agency(), person, system);

        consumption.hear(toSystem.opened("NEEDS"));

        as(system)
                .get("/v1/shares?referral={id}", toSystem.referral)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_question_names_a_referral() {
        as(named).get("/v1/shares").then().statusCode(400);
        as(named).get("/v1/shares?referral=x").then().statusCode(400);
    }

    private ValidatableResponse shares(Account reader) {
        return as(reader).get("/v1/shares?referral={id}", grant.referral).then().statusCode(200);
    }
}
