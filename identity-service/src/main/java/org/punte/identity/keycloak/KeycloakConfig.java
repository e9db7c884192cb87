package org.punte.identity.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** {@code identity.keycloak.*} - where accounts are kept. How we sign in there is the admin client's own configuration. */
@ConfigMapping(prefix = "identity.keycloak")
interface KeycloakConfig {
    /** The realm that holds the network's accounts. */
    @WithDefault("punte")
    String realm();

    /** Where people work: the last page of an invitation leads there. The realm has it from the same setting. */
    @WithDefault("${PORTAL_URL:}")
    Optional<String> portal();

    /** Longer than this counts as away. Shorter than a database transaction may stay idle. */
    @WithDefault("PT5S")
    Duration patience();

    /** The same for jobs, which hold no transaction and make many calls in one. */
    @WithDefault("PT60S")
    Duration patienceOfJobs();

    /** So many calls at once. Fewer than there are workers for requests, since each of them waits. */
    @WithDefault("8")
    int atOnce();

    /** So long one more waits for its turn, then it is refused; jobs wait within their patience. */
    @WithDefault("PT0.5S")
    Duration turn();
}
