package org.punte.identity.renewal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.renewal.*} - renewing a lost second factor. */
@ConfigMapping(prefix = "identity.renewal")
interface RenewalConfig {
    /** So long the second person may confirm; afterwards somebody has to ask again. */
    @WithDefault("PT24H")
    Duration confirmWithin();

    /** So long the account opens nothing sealed afterwards. */
    @WithDefault("PT24H")
    Duration vaultClosedFor();

    /** How often Keycloak is asked again for what it has not done yet. */
    @WithDefault("10s")
    String carryOutEvery();
}
