package org.punte.identity.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** {@code identity.ledger.*} - the chain of readings. */
@ConfigMapping(prefix = "identity.ledger")
interface LedgerConfig {
    /** How often what was read since is chained. What stands here shorter can be removed unseen. */
    @WithDefault("5s")
    String chainEvery();

    /** Verifies the ledgers of all agencies once, beside the start, and says in the log what it found. */
    @WithDefault("false")
    boolean verify();

    /**
     * Verifies the ledgers of all agencies, writes into this file what it found, a line for each, and ends: what
     * {@code ./punte verify-ledger} asks for. Nothing else should run in that process.
     */
    Optional<Path> report();
}
