package org.punte.infrastructure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} its databases, broker and accounts. Arguments: {@code service} (its name), and
 * {@code keys}, {@code kafka}, {@code keycloak} as {@code true} where wanted.
 */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {
    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        Path root = InfrastructureRequest.root();
        var infrastructure = Infrastructure.attach(InfrastructureRequest.forTests(root));
        String service = arguments.getOrDefault("service", "app");
        var databases = new Databases(infrastructure);
        var config = new HashMap<String, String>();
        config.putAll(QuarkusConfig.datasource("", databases.fresh("test_" + service)));
        if (wants("keys"))
            config.putAll(QuarkusConfig.datasource(".keys", databases.fresh("test_" + service + "_keys")));
        if (wants("kafka")) config.put("kafka.bootstrap.servers", infrastructure.kafka());
        if (wants("keycloak")) config.putAll(QuarkusConfig.keycloak(infrastructure));
        Path keys = root.resolve("target/test-keys").resolve(service + ".json");
        config.put("punte.sealing.key-file", keys.toString());
        config.put("punte.sealing.create-key-file", "true");
        return config;
    }

    /** The daemon stays: it stops when the Maven run that owns it is over. */
    @Override
    public void stop() {}

    private boolean wants(String part) {
        return Boolean.parseBoolean(arguments.get(part));
    }
}
