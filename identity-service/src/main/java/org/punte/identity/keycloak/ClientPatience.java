package org.punte.identity.keycloak;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import javax.net.ssl.SSLContext;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Lets the administration client give up by itself: without that, each call to a Keycloak that hangs costs a thread for good. */
@Singleton
class ClientPatience {
    private final KeycloakConfig config;

    ClientPatience(KeycloakConfig config) {
        this.config = config;
    }

    /** Before the first client is made. */
    void onStart(@Observes @Priority(1) StartupEvent start) {
        Keycloak.setClientProvider(new PatientClient(
                Keycloak.getClientProvider(), config.patience().toMillis()));
    }

    private record PatientClient(ResteasyClientProvider usual, long millis) implements ResteasyClientProvider {
        @Override
        public Client newRestEasyClient(@Nullable Object engine, @Nullable SSLContext ssl, boolean trustsAnything) {
            return usual.newRestEasyClient(engine, ssl, trustsAnything)
                    .property(QuarkusRestClientProperties.READ_TIMEOUT, millis);
        }

        @Override
        public <R> R targetProxy(WebTarget target, Class<R> type) {
            return usual.targetProxy(target, type);
        }
    }
}
