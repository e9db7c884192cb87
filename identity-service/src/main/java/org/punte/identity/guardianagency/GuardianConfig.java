package org.punte.identity.guardianagency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.guardian-agency.*} - how closely guardians are followed. */
@ConfigMapping(prefix = "identity.guardian-agency")
interface GuardianConfig {
    /** How often the supervisors of guardian agencies are compared with who decides at the agencies that close. */
    @WithDefault("10s")
    String lookEvery();
}
