package org.punte.testing.matrix;

import java.util.List;
import java.util.Map;

/** A kind of resource: what its relations mean, which tables hold it, and its addresses. */
record Kind(String name, String meaning, List<String> tables, List<Endpoint> endpoints) {
    @SuppressWarnings("unchecked")
    static Kind of(String name, Map<String, Object> node) {
        var endpoints = (Map<String, Map<String, Object>>) node.get("endpoints");
        return new Kind(
                name,
                (String) node.get("is"),
                (List<String>) node.getOrDefault("tables", List.of()),
                endpoints.entrySet().stream()
                        .map(row -> Endpoint.of(row.getKey(), row.getValue()))
                        .toList());
    }
}
