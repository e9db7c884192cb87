package org.punte.local;

import java.nio.file.Path;
import java.util.Locale;
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
    ServicePlan service(String name, int replica, Need... needs) {
        int port = settings.ports().of(name) + replica * NEXT_REPLICA;
        int managementPort = settings.ports().of(name + ".management") + replica * NEXT_REPLICA;
        var config = new TreeMap<>(always(port, managementPort));
        for (Need need : needs) config.putAll(told(need, name));
        String folder = name.equals("portal") ? name : name + "-service";
        Path jar = settings.root().resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
        return new ServicePlan(folder, jar, port, managementPort, config);
    }

    private static Map<String, String> always(int port, int managementPort) {
        return Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(port),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(managementPort),
                "quarkus.log.console.json.enabled", "false",
                "quarkus.shutdown.delay", "0S", // nobody balances load here
                "punte.demo", "true"); // every page says so
    }

    private Map<String, String> told(Need need, String name) {
        return switch (need) {
            case DATABASE -> QuarkusConfig.datasource("", infrastructure.database("punte_" + name));
            case SUBJECT_KEYS -> QuarkusConfig.datasource(".keys", infrastructure.database("punte_" + name + "_keys"));
            case SERVICE_KEY ->
                Map.of(
                        "punte.sealing.key-file",
                        workplace.key(name).toString(),
                        "punte.sealing.create-key-file",
                        "true");
            case KAFKA ->
                Map.of("kafka.bootstrap.servers", infrastructure.known().kafka());
            case TOKENS ->
                Map.of("quarkus.oidc.auth-server-url", settings.ports().realm().toString());
            case ACCOUNTS -> accounts();
            case FOUNDING -> new FirstAgency().config();
            case SIGN_IN -> Map.of("quarkus.oidc.credentials.secret", infrastructure.portalSecret());
            case IDENTITY, REFERRAL, CASE, NOTIFICATION -> asks(need.name().toLowerCase(Locale.ROOT));
        };
    }

    private Map<String, String> accounts() {
        var config = new TreeMap<>(QuarkusConfig.keycloak(infrastructure.known()));
        config.put("identity.account.initial-passwords", "true");
        // the demo network stands in a minute: nobody approves its agencies, and they signed nothing
        config.put("identity.agency.direct-creation", "true");
        config.put("identity.network.agreements-required", "false");
        return config;
    }

    private Map<String, String> asks(String other) {
        String client = other.equals("case") ? "cases" : other;
        return Map.of(
                "quarkus.rest-client." + client + ".url",
                settings.ports().url(other).toString());
    }
}
