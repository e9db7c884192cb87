package org.punte.identity.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_ENABLED;
import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_UNKNOWN;
import static org.punte.identity.reconciliation.Difference.Kind.MEMBER_MISSING;
import static org.punte.identity.reconciliation.Difference.Kind.MEMBER_UNKNOWN;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_DISABLED;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_ENABLED;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_MISSING;
import static org.punte.identity.reconciliation.Difference.Kind.USER_MISSING;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.identity.keycloak.KeycloakOrganizations;

/** Our record against the real Keycloak's. */
@QuarkusTest
class ReconciliationTest {
    @Inject
    Reconciliation reconciliation;

    @Inject
    AccountComparison accounts;

    @Inject
    ClientComparison clients;

    @Inject
    Repair repair;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakClients keycloak;

    private final UUID agency = Network.agency();

    @BeforeEach
    void the_agency_has_its_organization() {
        organizations.ensure(agency, "Test " + agency);
    }

    @Test
    void an_account_without_membership_gets_it_at_the_second_look() {
        var user = user();
        Staff.alsoAt(agency, user, "desk");

        assertThat(reconciliation.settle(List.of(agency)))
                .contains(new Difference(MEMBER_MISSING, agency, user.toString()));
        assertThat(organizations.members(agency)).contains(Set.of());
        reconciliation.settle(List.of(agency));

        assertThat(organizations.members(agency)).contains(Set.of(user));
        assertThat(accounts.of(agency)).isEmpty();
    }

    @Test
    void whoever_has_no_account_here_leaves_the_organization_at_the_second_look() {
        var stranger = user();
        users.join(agency, stranger);

        assertThat(reconciliation.settle(List.of(agency)))
                .contains(new Difference(MEMBER_UNKNOWN, agency, stranger.toString()));
        reconciliation.settle(List.of(agency));

        assertThat(accounts.of(agency)).isEmpty();
    }

    @Test
    void a_user_who_is_gone_is_reported_and_nothing_is_invented() {
        var nobody = UUID.randomUUID();
        Staff.alsoAt(agency, nobody, "desk");

        var found = new Difference(USER_MISSING, agency, nobody.toString());

        assertThat(accounts.of(agency)).containsExactly(found);
        assertThat(repair.of(found)).isFalse();
    }

    @Test
    void a_missing_organization_is_made_again() {
        var without = Network.agency();
        var found = new Difference(ORGANIZATION_MISSING, without, without.toString());
        assertThat(accounts.of(without)).containsExactly(found);

        repair.of(found);

        assertThat(accounts.of(without)).isEmpty();
    }

    @Test
    void an_agency_that_has_left_is_shut_out_there_and_never_let_in_again_by_itself() {
        Network.asOwner("update agency set status = 'DEACTIVATED' where id = ?", agency);
        var enabled = new Difference(ORGANIZATION_ENABLED, agency, agency.toString());
        var disabled = new Difference(ORGANIZATION_DISABLED, agency, agency.toString());

        assertThat(reconciliation.settle(List.of(agency))).contains(enabled);
        assertThat(organizations.isEnabled(agency)).contains(true);
        reconciliation.settle(List.of(agency));

        assertThat(organizations.isEnabled(agency)).contains(false);
        assertThat(accounts.of(agency)).isEmpty();
        Network.asOwner("update agency set status = 'ACTIVE' where id = ?", agency);
        assertThat(accounts.of(agency)).containsExactly(disabled);
        assertThat(repair.of(disabled)).isFalse();
        assertThat(organizations.isEnabled(agency)).contains(false);
    }

    @Test
    void a_system_of_which_we_know_nothing_is_removed_and_ours_follow_our_switch() {
        var admin = agencyAdmin(agency);
        var made = as(admin)
                .body(Map.of("name", "System", "scopes", List.of("referrals:read")))
                .post("/v1/clients")
                .jsonPath();
        as(admin)
                .post("/v1/clients/{id}/disabling", made.getString("id"))
                .then()
                .statusCode(200);
        keycloak.enable(made.getString("clientId"), true);
        var left = "partner-" + UUID.randomUUID();
        keycloak.create(left, "Left over", agency, Set.of("referral-service"), null);
        var unknown = new Difference(CLIENT_UNKNOWN, null, left);
        var enabled = new Difference(CLIENT_ENABLED, agency, made.getString("clientId"));

        assertThat(clients.of(List.of(agency))).contains(unknown, enabled);
        repair.of(unknown);
        repair.of(enabled);

        assertThat(clients.of(List.of(agency))).doesNotContain(unknown, enabled);
    }

    private UUID user() {
        return users.ensure("worker-%s@agency.example".formatted(UUID.randomUUID()), "Ana Pop");
    }
}
