package org.punte.identity.guardian;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.guardian.*} - how closely guardians are followed. */
@ConfigMapping(prefix = "identity.guardian")
interface GuardianConfig {
    /** How often the supervisors of guardian agencies are compared with who decides at the agencies that close. */
    @WithDefault("10s")
    String lookEvery();
}
