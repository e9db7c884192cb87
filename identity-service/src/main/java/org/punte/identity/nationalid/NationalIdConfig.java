package org.punte.identity.nationalid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.national-id.*} — the personal number. */
@ConfigMapping(prefix = "identity.national-id")
interface NationalIdConfig {
    /** Whether it may be kept. Law 190/2018, article 4, asks for safeguards first; leave it off until a service needs it. */
    @WithDefault("false")
    boolean kept();
}
