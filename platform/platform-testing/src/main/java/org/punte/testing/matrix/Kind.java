package org.punte.testing.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of resource: what its relations mean, which tables hold it and who sees their rows, and its addresses. */
record Kind(String name, String meaning, Map<String, List<String>> tables, List<Endpoint> endpoints) {
    @SuppressWarnings("unchecked")
    static Kind of(String name, Map<String, Object> node) {
        var endpoints = (Map<String, Map<String, Object>>) node.get("endpoints");
        return new Kind(
                name,
                (String) node.get("is"),
                tables(node.get("tables")),
                endpoints.entrySet().stream()
                        .map(row -> Endpoint.of(row.getKey(), row.getValue()))
                        .toList());
    }

    /** A mere list belongs to the own agency alone. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> tables(Object written) {
        if (written instanceof Map<?, ?>) return (Map<String, List<String>>) written;
        var tables = new LinkedHashMap<String, List<String>>();
        if (written instanceof List<?> names) names.forEach(name -> tables.put(name.toString(), List.of("own")));
        return tables;
    }
}
