package org.punte.web.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code punte.http.*} - what a request may be, and how many there may be at once. */
@ConfigMapping(prefix = "punte.http")
interface EdgeConfig {
    /** Longest path with query. */
    @WithDefault("2048")
    int longestUri();

    /** All header names and values together. */
    @WithDefault("16K")
    MemorySize headers();

    /** Longest JSON body. */
    @WithDefault("256K")
    MemorySize body();

    /** So many requests are worked on at once: as many as there are workers. */
    @WithDefault("${quarkus.thread-pool.max-threads}")
    int atOnce();

    /** So many more may wait; the next one is refused before any work. */
    @WithDefault("256")
    int queue();

    /** What a browser may do with an answer. */
    @WithDefault("default-src 'none'; frame-ancestors 'none'")
    String contentSecurityPolicy();
}
