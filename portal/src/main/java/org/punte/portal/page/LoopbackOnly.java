package org.punte.portal.page;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** A demo network has published passwords: it may listen on this machine only. */
@ApplicationScoped
class LoopbackOnly {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final PageConfig config;
    private final HostConfig host;

    LoopbackOnly(PageConfig config, HostConfig host) {
        this.config = config;
        this.host = host;
    }

    void check(@Observes StartupEvent start) {
        if (config.demo() && !LOOPBACK.contains(host.host()))
            throw new IllegalStateException("A demo listens on localhost only, not on " + host.host());
    }

    /** The address that the portal listens on. */
    @ConfigMapping(prefix = "punte.portal.listen")
    interface HostConfig {
        /** As given to the HTTP server. */
        @WithDefault("${quarkus.http.host}")
        String host();
    }
}
