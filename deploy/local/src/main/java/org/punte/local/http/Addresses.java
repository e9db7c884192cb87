package org.punte.local.http;

import java.net.URI;

/** Where {@code identity}, {@code referral}, {@code case}, {@code notification}, {@code portal} and {@code keycloak} answer. */
public interface Addresses {
    URI url(String part);

    /** The realm that all tokens come from. */
    default URI realm() {
        return URI.create(url("keycloak") + "/realms/punte");
    }
}
