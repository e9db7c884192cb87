package org.punte.identity.blindindex;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.index.*} — the blind index of persons. */
@ConfigMapping(prefix = "identity.index")
interface IndexConfig {
    /** How often it is looked whether an agency has outgrown the width of its index; {@code off} never. */
    @WithDefault("5m")
    String widthEvery();

    /** How many records are opened for one comparison at most, those with most in common first. */
    @WithDefault("600")
    int mostOpened();

    /** How many chunks one run writes for one agency, before another agency has its turn. */
    @WithDefault("100")
    int chunksPerRun();
}
