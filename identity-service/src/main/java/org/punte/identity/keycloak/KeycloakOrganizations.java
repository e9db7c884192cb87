package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** An agency in Keycloak: an organization whose alias is the agency's id. */
@ApplicationScoped
public class KeycloakOrganizations {
    private final RealmClient realm;

    KeycloakOrganizations(RealmClient realm) {
        this.realm = realm;
    }

    /** Finds or creates; doing it twice makes one. */
    public void ensure(UUID agency, String name) {
        realm.call(r -> find(r.organizations(), agency)
                .orElseGet(() -> RealmClient.createdId(r.organizations().create(organization(agency, name)))));
    }

    /** Keycloak's own id of the organization. */
    static Optional<String> find(OrganizationsResource organizations, UUID agency) {
        return organizations.search(agency.toString(), true, 0, 1).stream()
                .findFirst()
                .map(OrganizationRepresentation::getId);
    }

    /** Names need not be unique among agencies but must be in Keycloak, so the id is the name there as well. */
    private static OrganizationRepresentation organization(UUID agency, String name) {
        var organization = new OrganizationRepresentation();
        organization.setName(agency.toString());
        organization.setAlias(agency.toString());
        organization.setDescription(name);
        organization.setEnabled(true);
        return organization;
    }
}
