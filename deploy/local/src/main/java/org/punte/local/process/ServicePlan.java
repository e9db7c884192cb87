package org.punte.local.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * One process of one service.
 *
 * @param name as people read it, {@code identity-service}
 * @param jar what is run
 * @param port where it answers; management is {@code managementPort}
 * @param config its properties, secrets included
 */
public record ServicePlan(String name, Path jar, int port, int managementPort, Map<String, String> config) {
    public ServicePlan {
        config = Map.copyOf(config);
    }

    /** The same with more told. */
    public ServicePlan with(Map<String, String> more) {
        var all = new TreeMap<>(config);
        all.putAll(more);
        return new ServicePlan(name, jar, port, managementPort, all);
    }
}
