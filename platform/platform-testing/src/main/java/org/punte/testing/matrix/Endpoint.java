package org.punte.testing.matrix;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the matrix: an address, who may call it at all, and what it answers in which relation. */
record Endpoint(
        String address,
        String query,
        String id,
        Map<String, String> headers,
        List<String> roles,
        List<String> scopes,
        @Nullable Object body,
        Map<Relation, Map<String, Answer>> cells,
        Map<Relation, Answer> systems) {
    /** Written instead of roles: no token needed. */
    static final String ANYBODY = "anybody";

    /** Written instead of roles: any standing will do. */
    static final String SIGNED_IN = "signed-in";

    @SuppressWarnings("unchecked")
    static Endpoint of(String address, Map<String, Object> row) {
        var roles = (List<String>) row.get("roles");
        var told = (Map<String, Object>) row.getOrDefault("systems", Map.of());
        var cells = new EnumMap<Relation, Map<String, Answer>>(Relation.class);
        var systems = new EnumMap<Relation, Answer>(Relation.class);
        for (var relation : Relation.values()) {
            var cell = row.get(relation.toString());
            if (cell != null) cells.put(relation, answers(cell, roles));
            var system = told.get(relation.toString());
            if (system != null) systems.put(relation, Answer.of(system));
        }
        return new Endpoint(
                address,
                (String) row.getOrDefault("query", ""),
                (String) row.getOrDefault("id", "id"),
                (Map<String, String>) row.getOrDefault("headers", Map.of()),
                roles,
                (List<String>) row.getOrDefault("scopes", List.of()),
                row.get("body"),
                cells,
                systems);
    }

    String method() {
        return address.substring(0, address.indexOf(' '));
    }

    String path() {
        return address.substring(address.indexOf(' ') + 1);
    }

    /** With what is asked for, where the cells depend on it, and with the word of the scene that the id is. */
    String pathAndQuery() {
        return path().replace("{id}", "{" + id + "}") + query;
    }

    boolean isPublic() {
        return roles.contains(ANYBODY);
    }

    /** Whether an account with this role alone passes the first door. */
    boolean admits(String role) {
        return isPublic() || roles.contains(SIGNED_IN) || roles.contains(role);
    }

    boolean isAboutOne() {
        return address.contains("{id}");
    }

    /** Whether such an answer leaves the resource as it was. */
    boolean isKeptBy(Answer answer) {
        return method().equals("GET") || !answer.opens();
    }

    private static Map<String, Answer> answers(Object cell, List<String> roles) {
        var answers = new LinkedHashMap<String, Answer>();
        if (cell instanceof Map<?, ?> byRole) {
            byRole.forEach((role, answer) -> answers.put(role.toString(), Answer.of(answer)));
        } else {
            roles.forEach(role -> answers.put(role, Answer.of(cell)));
        }
        return answers;
    }
}
