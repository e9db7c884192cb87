package org.punte.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code punte.sealing.*} — which key wraps the others, and how long an unwrapped one is remembered. */
@ConfigMapping(prefix = "punte.sealing")
interface SealingConfig {
    /** The name that binds a ciphertext to its service. Changing it makes everything sealed before unreadable. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /** A Tink keyset as JSON, readable by its owner only. */
    Optional<Path> keyFile();

    /** Makes the key file when there is none. For local runs and tests; elsewhere a lost file must not be replaced. */
    @WithDefault("false")
    boolean createKeyFile();

    /** Whether this service keeps keys of subjects, in the datasource {@code keys}. */
    @WithDefault("true")
    boolean subjectKeys();

    /** How long an unwrapped key stays in memory, so how long another replica may still open what was forgotten. */
    @WithDefault("PT5M")
    Duration rememberKeysFor();

    /** How many unwrapped keys stay in memory. */
    @WithDefault("1000")
    int rememberKeys();
}
