package org.punte.identity.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.invitation.*} - how people come in. */
@ConfigMapping(prefix = "identity.invitation")
interface InvitationConfig {
    /** How long the link of an invitation works; afterwards an administrator sends another. */
    @WithDefault("P3D")
    Duration lettersLast();
}
