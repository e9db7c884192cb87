package org.punte.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.punte.infrastructure.QuarkusConfig;
import org.punte.local.network.FirstAgency;
import org.punte.local.process.ServicePlan;
import org.punte.local.process.Workplace;

/** Knows what a service has to be told for each thing that it needs. */
class Recipe {
    private static final int NEXT_REPLICA = 100;
    private final LocalSettings settings;
    private final LocalInfrastructure infrastructure;
    private final Workplace workplace;

    Recipe(LocalSettings settings, LocalInfrastructure infrastructure) {
        this.settings = settings;
        this.infrastructure = infrastructure;
        this.workplace = Workplace.in(settings.run());
    }

    /** A service by its short name; replica 0 has the usual port. */
    Needs service(String name, int replica) {
        return new Needs(name, replica);
    }

    /** What one process needs, told in the order of a sentence. */
    class Needs {
        private final String name;
        private final int port;
        private final int managementPort;
        private final Map<String, String> config = new TreeMap<>();

        Needs(String name, int replica) {
            this.name = name;
            this.port = settings.ports().of(name) + replica * NEXT_REPLICA;
            this.managementPort = settings.ports().of(name + ".management") + replica * NEXT_REPLICA;
            config.put("quarkus.http.host", "127.0.0.1");
            config.put("quarkus.http.port", Integer.toString(port));
            config.put("quarkus.management.host", "127.0.0.1");
            config.put("quarkus.management.port", Integer.toString(managementPort));
            config.put("quarkus.log.console.json.enabled", "false");
            config.put("punte.demo", "true"); // every page says so
            config.put("quarkus.shutdown.delay", "0S"); // nobody balances load here
        }

        /** Its own database, as the role that may not do much. */
        Needs database() {
            config.putAll(QuarkusConfig.datasource("", infrastructure.database("punte_" + name)));
            return this;
        }

        /** Keys of subjects, in a database of their own, wrapped by the service's key. */
        Needs sealing() {
            config.putAll(QuarkusConfig.datasource(".keys", infrastructure.database("punte_" + name + "_keys")));
            return serviceKey();
        }

        /** The service's own key, made at its first start, readable by its owner only. */
        Needs serviceKey() {
            config.put("punte.sealing.key-file", workplace.key(name).toString());
            config.put("punte.sealing.create-key-file", "true");
            return this;
        }

        Needs kafka() {
            config.put("kafka.bootstrap.servers", infrastructure.known().kafka());
            return this;
        }

        /** Tokens of our realm, verified by its keys. */
        Needs tokens() {
            config.put("quarkus.oidc.auth-server-url", infrastructure.known().keycloak() + "/realms/punte");
            return this;
        }

        /** Keycloak as the place where accounts are kept. */
        Needs accounts() {
            config.putAll(QuarkusConfig.keycloak(infrastructure.known()));
            config.put("identity.account.initial-passwords", "true");
            return this;
        }

        Needs foundedBy(FirstAgency first) {
            config.putAll(first.config());
            return this;
        }

        /** Pages behind a sign-in. */
        Needs signInPages() {
            config.put(
                    "quarkus.oidc.credentials.secret",
                    infrastructure.known().fact("keycloak.env.PORTAL_CLIENT_SECRET"));
            return tokens();
        }

        Needs asks(String... others) {
            for (String other : others) {
                String key = other.equals("case") ? "cases" : other;
                config.put(
                        "quarkus.rest-client." + key + ".url",
                        "http://localhost:" + settings.ports().of(other));
            }
            return this;
        }

        ServicePlan plan() {
            String folder = name.equals("portal") ? name : name + "-service";
            Path jar = settings.root().resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
            return new ServicePlan(folder, jar, port, managementPort, config);
        }
    }
}
