package org.punte.identity.network;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What is for demonstrations keeps us from starting where others could sign in. */
@Singleton
class LoopbackOnly {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Config config;

    LoopbackOnly(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        var flaws = flaws(config);
        if (!flaws.isEmpty()) throw new IllegalStateException("Not started: " + String.join("; ", flaws));
    }

    /** Keycloak's address counts as well: it is there that people sign in. */
    static List<String> flaws(Config config) {
        var flaws = new ArrayList<String>();
        if (isLoopback(text(config, "quarkus.http.host")) && isLoopback(keycloak(config))) return flaws;
        if (!is(config, "identity.realm.second-factor-required", is(config, "punte.second-factor-required", true)))
            flaws.add("the second factor is switched off, so only loopback addresses are allowed");
        if (is(config, "identity.account.initial-passwords", false))
            flaws.add("accounts may be created with a password, so only loopback addresses are allowed");
        return flaws;
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    private static String keycloak(Config config) {
        var address = text(config, "quarkus.keycloak.admin-client.server-url");
        var host = address.isEmpty() ? "localhost" : URI.create(address).getHost();
        return host == null ? "" : host;
    }

    private static boolean is(Config config, String name, boolean otherwise) {
        return config.getOptionalValue(name, Boolean.class).orElse(otherwise);
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
