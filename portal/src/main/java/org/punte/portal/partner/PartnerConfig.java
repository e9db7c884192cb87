package org.punte.portal.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code punte.portal.partner.*} - what a partner's developer has to be told. */
@ConfigMapping(prefix = "punte.portal.partner")
interface PartnerConfig {
    /** Where a partner system gets its token. */
    @WithDefault("${quarkus.oidc.auth-server-url}/protocol/openid-connect/token")
    String tokenAddress();
}
