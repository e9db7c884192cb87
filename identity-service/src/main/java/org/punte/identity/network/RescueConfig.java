package org.punte.identity.network;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.UUID;

/** {@code identity.rescue.*} - who keeps the network when nobody does any more. For one start, then taken away again. */
@ConfigMapping(prefix = "identity.rescue")
interface RescueConfig {
    /** The agency of the account. */
    Optional<UUID> agency();

    /** The person's account there. */
    Optional<UUID> account();
}
