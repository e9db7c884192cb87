package org.punte.identity.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.account.*} - how accounts begin. */
@ConfigMapping(prefix = "identity.account")
interface AccountConfig {
    /** Whether an account may be created together with its password. For demonstrations and tests, never elsewhere. */
    @WithDefault("false")
    boolean initialPasswords();
}
