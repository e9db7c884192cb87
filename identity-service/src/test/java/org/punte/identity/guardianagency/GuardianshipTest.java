package org.punte.identity.guardianagency;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Closing;
import org.punte.identity.KeycloakStaff;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;

/** On the real Keycloak. Who supervises at the guardian decides at the agency that closes: no sooner, and no longer. */
@QuarkusTest
class GuardianshipTest {
    @Inject
    GuardianJobs jobs;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final UUID guardian = Network.agency();
    private final Account ana = hired(agency, "caseworker");
    private final Account guardianAdmin = hired(guardian, "agency-admin");
    private UUID person;

    @BeforeEach
    void somebody_is_in_care() {
        organizations.ensure(guardian, "Guardian " + guardian);
        organizations.ensure(agency, "Closing " + agency);
        Network.asOwner("update agency set guardian = ? where id = ?", guardian, agency);
        person = Story.registered(ana);
    }

    @Test
    void supervisors_of_the_guardian_work_there_and_decide_its_items() {
        var ioana = employed("ioana", "supervisor", "caseworker");

        Closing.begin(agency);

        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> as(ioana).get("/v1/me").then().statusCode(200).body("roles", contains("supervisor")));
        as(ioana)
                .body(Map.of("how", "AT_REST"))
                .post("/v1/persons/{id}/settlement", person)
                .then()
                .statusCode(200);
        as(at(guardian, ioana))
                .get("/v1/me")
                .then()
                .body("roles", contains("caseworker", "supervisor"))
                .body("agencies.size()", equalTo(2));
    }

    @Test
    void who_becomes_supervisor_of_the_guardian_later_is_let_in_as_well() {
        var ioana = employed("ioana", "supervisor");
        Closing.begin(agency);
        // whoever was there at the closing is let in beside it: that is over now
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> as(ioana).get("/v1/me").then().statusCode(200));
        var vlad = employed("vlad", "supervisor");
        as(vlad).get("/v1/me").then().statusCode(403);

        jobs.look();

        as(vlad).get("/v1/persons/unsettled").then().statusCode(200).body("items.id", contains(person.toString()));
    }

    @Test
    void who_is_blocked_at_the_guardian_is_blocked_there_in_the_same_moment() {
        var vlad = letIn("vlad");

        as(guardianAdmin)
                .body(Map.of("reason", "SECURITY"))
                .post("/v1/accounts/{id}/block", vlad.id())
                .then()
                .statusCode(200);

        as(vlad).get("/v1/me").then().statusCode(403);
        jobs.look();
        as(vlad).get("/v1/me").then().statusCode(403);
    }

    @Test
    void who_no_longer_supervises_at_the_guardian_decides_there_no_longer_and_may_come_back() {
        var vlad = letIn("vlad");
        roles(vlad, "{caseworker}");

        jobs.look();
        as(vlad).get("/v1/me").then().statusCode(403);

        roles(vlad, "{supervisor}");
        jobs.look();
        as(vlad).get("/v1/me").then().statusCode(200).body("roles", contains("supervisor"));
    }

    @Test
    void a_guardian_that_is_suspended_decides_nothing() {
        var vlad = letIn("vlad");
        Network.suspend(guardian);

        jobs.look();

        as(vlad).get("/v1/me").then().statusCode(403);
    }

    @Test
    void the_agencys_own_supervisors_are_nobodys_to_let_out() {
        var vlad = employed("vlad", "supervisor");
        Staff.alsoAt(agency, vlad.id(), "supervisor");
        Closing.begin(agency);
        roles(vlad, "{caseworker}");

        jobs.look();

        as(vlad).get("/v1/me").then().statusCode(200);
    }

    @Test
    void who_keeps_the_network_sees_how_many_could_decide() {
        Closing.begin(agency);
        openWork(0);

        employed("vlad", "supervisor");

        openWork(1);
    }

    private void openWork(int deciders) {
        var network = networkAdmin(Network.agency());
        as(network)
                .get("/v1/agencies/{id}/open-work", agency)
                .then()
                .body("deciders", equalTo(deciders))
                .body("total", equalTo(1));
        as(network)
                .get("/v1/closing-agencies")
                .then()
                .statusCode(200)
                .body("items.find { it.agency == '%s' }.deciders".formatted(agency), equalTo(deciders));
    }

    private Account letIn(String name) {
        var account = employed(name, "supervisor");
        Closing.begin(agency);
        jobs.look();
        as(account).get("/v1/me").then().statusCode(200);
        return account;
    }

    private void roles(Account account, String roles) {
        Staff.run(
                "update account set roles = '%s' where id = ? and agency = ?".formatted(roles), account.id(), guardian);
    }

    private static Account at(UUID where, Account who) {
        return new Account(who.id(), where, Set.of());
    }

    /** Known to Keycloak, at the guardian; as who that person is at the closing agency. */
    private Account employed(String name, String... roles) {
        var email = "%s@%s.example".formatted(name, guardian);
        return new Account(
                KeycloakStaff.hired(guardianAdmin, email, "a long first password", roles)
                        .id(),
                agency,
                Set.of());
    }
}
