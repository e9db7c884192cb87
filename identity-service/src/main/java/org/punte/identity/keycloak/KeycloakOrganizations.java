package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** An agency in Keycloak: an organization whose alias is the agency's id. Its name is what people choose by at sign-in. */
@ApplicationScoped
public class KeycloakOrganizations {
    private static final int PAGE = 100;
    private static final int SHORT = 8;

    private final RealmClient realm;
    private final OrganizationIds ids;

    KeycloakOrganizations(RealmClient realm, OrganizationIds ids) {
        this.realm = realm;
        this.ids = ids;
    }

    /** Finds or creates; doing it twice makes one. */
    public void ensure(UUID agency, String name) {
        realm.call(r -> ids.remember(agency, create(r.organizations(), agency, name)));
    }

    /** From now on people choose it by this name; not being there is as good. */
    public void rename(UUID agency, String name) {
        realm.call(r -> OrganizationIds.find(r.organizations(), agency).map(id -> {
            var organizations = r.organizations();
            return rename(organizations, id, name) || rename(organizations, id, unmistakable(agency, name));
        }));
    }

    /** Who belongs to the agency; empty when Keycloak does not know the agency itself. */
    public Optional<Set<UUID>> members(UUID agency) {
        return realm.callPatiently(
                r -> OrganizationIds.find(r.organizations(), agency).map(id -> members(r.organizations(), id)));
    }

    /** Whether the agency can be chosen at sign-in; empty when Keycloak does not know it. */
    public Optional<Boolean> isEnabled(UUID agency) {
        return realm.callPatiently(r -> OrganizationIds.find(r.organizations(), agency)
                .map(id -> r.organizations().get(id).toRepresentation().isEnabled()));
    }

    /** Nobody signs in for the agency any more; not being there is as good. There is no way back from here. */
    public void disable(UUID agency) {
        realm.call(r -> OrganizationIds.find(r.organizations(), agency).map(id -> {
            var organization = r.organizations().get(id);
            var representation = organization.toRepresentation();
            representation.setEnabled(false);
            return RealmClient.done(organization.update(representation));
        }));
    }

    /** Takes somebody out of the agency; not being there is as good. */
    public void leave(UUID agency, UUID account) {
        realm.call(r -> OrganizationIds.find(r.organizations(), agency)
                .map(id -> RealmClient.ifThere(() -> RealmClient.done(r.organizations()
                        .get(id)
                        .members()
                        .member(account.toString())
                        .delete()))));
    }

    /** A conflict is one made before, or another agency's name: names need not be unique among agencies but must be in Keycloak. */
    private static String create(OrganizationsResource organizations, UUID agency, String name) {
        return RealmClient.created(organizations.create(organization(agency, name)))
                .or(() -> OrganizationIds.find(organizations, agency))
                .orElseGet(() ->
                        RealmClient.createdId(organizations.create(organization(agency, unmistakable(agency, name)))));
    }

    private static String unmistakable(UUID agency, String name) {
        return "%s (%s)".formatted(name, agency.toString().substring(0, SHORT));
    }

    /** False where another organization is called so. */
    private static boolean rename(OrganizationsResource organizations, String id, String name) {
        var organization = organizations.get(id);
        var representation = organization.toRepresentation();
        representation.setName(name);
        return RealmClient.unlessTaken(organization.update(representation));
    }

    private static Set<UUID> members(OrganizationsResource organizations, String id) {
        var all = new HashSet<UUID>();
        for (int first = 0; all.size() == first; first += PAGE)
            organizations.get(id).members().list(first, PAGE).forEach(each -> all.add(UUID.fromString(each.getId())));
        return all;
    }

    private static OrganizationRepresentation organization(UUID agency, String name) {
        var organization = new OrganizationRepresentation();
        organization.setName(name);
        organization.setAlias(agency.toString());
        organization.setEnabled(true);
        return organization;
    }
}
