package org.punte.portal.session;

import io.smallrye.config.ConfigMapping;

/** Who we are at the identity server: the same two settings that the sign-in uses. */
@ConfigMapping(prefix = "punte.portal.client")
interface SignOutConfig {
    /** Our name. */
    String clientId();

    /** Our secret. */
    Credentials credentials();

    /** What proves our name. */
    interface Credentials {
        /** Shared with the identity server. */
        String secret();
    }
}
