package org.punte.identity.realm;

import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/** One kind of thing in a realm that can be compared and repaired. Parts come in the order of their dependence. */
interface RealmPart {
    /** Paths of what is not as wanted; repaired when {@code repair} says so. A second time there is nothing left. */
    List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair);
}
