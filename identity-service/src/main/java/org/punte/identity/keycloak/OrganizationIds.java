package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Keycloak's own ids of agencies, remembered: looking one up is a search through attributes. */
@ApplicationScoped
class OrganizationIds {
    private final Map<UUID, String> known = new ConcurrentHashMap<>();

    /** Does something with the agency's organization; a remembered one that is gone is looked up anew. */
    void with(OrganizationsResource organizations, UUID agency, Consumer<OrganizationResource> work) {
        var remembered = known.get(agency);
        if (remembered != null && RealmClient.ifThere(() -> work.accept(organizations.get(remembered)))) return;
        var found = remember(agency, find(organizations, agency).orElseThrow());
        work.accept(organizations.get(found));
    }

    String remember(UUID agency, String id) {
        known.put(agency, id);
        return id;
    }

    static Optional<String> find(OrganizationsResource organizations, UUID agency) {
        return organizations.searchByAttribute("alias:" + agency).stream()
                .filter(each -> agency.toString().equals(each.getAlias()))
                .findFirst()
                .map(OrganizationRepresentation::getId);
    }
}
