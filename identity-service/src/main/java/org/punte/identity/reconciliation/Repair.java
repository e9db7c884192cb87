package org.punte.identity.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.identity.keycloak.KeycloakOrganizations;

/** Makes Keycloak agree with our record. */
@ApplicationScoped
class Repair {
    private final AgencyDirectory agencies;
    private final KeycloakOrganizations organizations;
    private final KeycloakAccounts users;
    private final KeycloakClients clients;

    Repair(
            AgencyDirectory agencies,
            KeycloakOrganizations organizations,
            KeycloakAccounts users,
            KeycloakClients clients) {
        this.agencies = agencies;
        this.organizations = organizations;
        this.users = users;
        this.clients = clients;
    }

    /** False where only people can repair. */
    boolean of(Difference difference) {
        switch (difference.kind()) {
            case ORGANIZATION_MISSING ->
                organizations.ensure(
                        difference.agency(),
                        agencies.require(difference.agency()).name());
            case ORGANIZATION_ENABLED -> organizations.disable(difference.agency());
            case MEMBER_MISSING -> users.join(difference.agency(), UUID.fromString(difference.who()));
            case MEMBER_UNKNOWN -> organizations.leave(difference.agency(), UUID.fromString(difference.who()));
            case CLIENT_ENABLED -> clients.enable(difference.who(), false);
            case CLIENT_DISABLED -> clients.enable(difference.who(), true);
            case CLIENT_UNKNOWN -> clients.remove(difference.who());
            case ORGANIZATION_DISABLED, USER_MISSING, CLIENT_MISSING -> {
                return false;
            }
        }
        return true;
    }
}
