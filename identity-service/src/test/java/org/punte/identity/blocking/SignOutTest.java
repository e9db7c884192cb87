package org.punte.identity.blocking;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserSessionRepresentation;
import org.punte.identity.KeycloakStaff;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** On the real Keycloak. */
@QuarkusTest
class SignOutTest {
    private static final String PASSWORD = "a long first password";

    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");

    @Test
    void a_block_ends_the_sessions_in_keycloak_and_every_request_within_five_seconds() throws Exception {
        var ana = withPassword("ana@%s.example".formatted(agency));
        assertThat(sessions(ana)).hasSize(1);
        as(ana).get("/v1/persons").then().statusCode(200);

        as(admin)
                .body(Map.of("reason", "SECURITY"))
                .post("/v1/accounts/{id}/block", ana.id())
                .then()
                .statusCode(200);

        as(ana).get("/v1/persons").then().statusCode(403);
        await().pollInSameThread()
                .atMost(ofSeconds(5))
                .untilAsserted(() -> assertThat(sessions(ana)).isEmpty());
        await().atMost(ofSeconds(5))
                .untilAsserted(() -> assertThat(signOutsDue(ana)).isFalse());
    }

    /** Else an agency that has invited somebody signs them out of their own, as often as it likes. */
    @Test
    void a_block_where_somebody_never_came_leaves_their_sessions_alone() throws Exception {
        var ana = withPassword("ana@%s.example".formatted(agency));
        var inviting = Network.agency();
        var invited = Staff.alsoAt(inviting, ana.id(), "caseworker");

        as(hired(inviting, "agency-admin"))
                .body(Map.of("reason", "SECURITY"))
                .post("/v1/accounts/{id}/block", ana.id())
                .then()
                .statusCode(200);

        await().atMost(ofSeconds(5))
                .untilAsserted(() -> assertThat(signOutsDue(invited)).isFalse());
        assertThat(sessions(ana)).hasSize(1);
    }

    @Test
    void a_block_that_another_replica_wrote_counts_within_five_seconds() {
        var ana = hired(agency, "caseworker");
        as(ana).get("/v1/persons").then().statusCode(200);

        Staff.run("update standing set blocked = true where account = ?", ana.id());

        await().atMost(ofSeconds(5))
                .untilAsserted(() -> as(ana).get("/v1/persons")
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("/problems/account-without-standing")));
    }

    private Account withPassword(String email) throws Exception {
        organizations.ensure(agency, "Test");
        var somebody = KeycloakStaff.hired(admin, email, PASSWORD, "caseworker");
        assertThat(SignInByHand.with(email, PASSWORD)).isTrue();
        return somebody;
    }

    private List<UserSessionRepresentation> sessions(Account account) {
        return keycloak.realm("punte").users().get(account.id().toString()).getUserSessions();
    }

    private static boolean signOutsDue(Account account) throws Exception {
        try (var connection = Databases.everything();
                var query =
                        connection.prepareStatement("select sign_out_due from account where id = ? and agency = ?")) {
            query.setObject(1, account.id());
            query.setObject(2, account.agency());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
