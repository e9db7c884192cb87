package org.punte.portal.refusal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;

/** A refusal as a page shows it: what happened, what to do next, and the id under which it stands in the logs. */
public record Refusal(
        int status, KnownProblem what, @Nullable String requestId, List<String> fields) {
    /** What a service refused. */
    public static Refusal of(Refused refused) {
        var problem = refused.problem();
        var errors = problem.errors() == null ? List.<Problem.FieldError>of() : problem.errors();
        var fields = errors.stream()
                .map(Problem.FieldError::field)
                .filter(Objects::nonNull)
                .toList();
        return new Refusal(
                refused.status(), KnownProblem.of(refused.status(), problem.slug()), problem.requestId(), fields);
    }

    /** Whether the service named this field. */
    public boolean names(String field) {
        return fields.stream().anyMatch(named -> named.equals(field) || named.endsWith("." + field));
    }

    static Refusal of(int status, KnownProblem what) {
        return new Refusal(status, what, null, List.of());
    }
}
