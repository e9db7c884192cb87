package org.punte.infrastructure;

import java.util.Map;
import java.util.Optional;

/** Running PostgreSQL, Kafka and Keycloak, wherever they come from. */
public interface Infrastructure extends AutoCloseable {
    /**
     * Attaches to the daemon that {@code request} describes, starting it if none runs; with
     * {@code -Dinfrastructure=containers} to containers instead.
     */
    static Infrastructure attach(InfrastructureRequest request) {
        if (System.getProperty("infrastructure", "processes").equals("containers")) return Containers.shared(request);
        return new DaemonClient(request).attach();
    }

    /** What there is to know, under the names of {@code infrastructure.properties}. */
    Map<String, String> facts();

    /** JDBC url of a database. */
    default String jdbcUrl(String database) {
        return fact("postgres.url") + database;
    }

    /** Address of the broker. */
    default String kafka() {
        return fact("kafka.bootstrap");
    }

    /** Address of Keycloak, without a slash at its end. */
    default String keycloak() {
        return fact("keycloak.url");
    }

    /** One fact that must be known. */
    default String fact(String key) {
        return Optional.ofNullable(facts().get(key)).orElseThrow(() -> new IllegalStateException("No fact " + key));
    }

    /** Lets go. What nobody needs any more stops by itself. */
    @Override
    void close();
}
