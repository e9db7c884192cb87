package org.punte.web.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.body.*} - the bodies of requests. */
@ConfigMapping(prefix = "punte.body")
interface BodyConfig {
    /** So long a body may stop to arrive. Shorter than {@code quarkus.http.read-timeout}, which says nothing. */
    @WithDefault("PT8S")
    Duration patience();

    /** So long all of it may take: else a byte now and then keeps a worker for as long as somebody likes. */
    @WithDefault("PT30S")
    Duration longest();
}
