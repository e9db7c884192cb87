package org.punte.identity.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.ledger.*} - the chain of readings. */
@ConfigMapping(prefix = "identity.ledger")
interface LedgerConfig {
    /** How often what was read since is chained. What stands here shorter can be removed unseen. */
    @WithDefault("5s")
    String chainEvery();

    /** Verifies the ledgers of all agencies once, beside the start, and says in the log what it found. */
    @WithDefault("false")
    boolean verify();
}
