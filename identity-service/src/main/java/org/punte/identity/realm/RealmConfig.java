package org.punte.identity.realm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** {@code identity.realm.*} - how the realm is kept as its file says. */
@ConfigMapping(prefix = "identity.realm")
interface RealmConfig {
    /** How often it is tried at the start until it succeeded. */
    @WithDefault("5s")
    String applyEvery();

    /** A file whose members are added to the realm's: clients of demonstrations and tests. */
    Optional<Path> overlay();

    /** Whether an account without a second factor has to set one up before it gets in. Off for demonstrations only. */
    @WithDefault("${punte.second-factor-required:true}")
    boolean secondFactorRequired();
}
