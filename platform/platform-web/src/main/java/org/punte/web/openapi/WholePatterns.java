package org.punte.web.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A pattern of ours is one of the whole text; one of a document is looked for anywhere in it, unless it says where it begins and ends. */
final class WholePatterns {
    /** That something is there: it is meant to be looked for. */
    private static final String NOT_BLANK = "\\S";

    private WholePatterns() {}

    static void complete(@Nullable Schema schema) {
        if (schema == null) return;
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^"))
            schema.setPattern(whole(pattern));
        complete(schema.getItems());
        if (schema.getProperties() != null) schema.getProperties().values().forEach(WholePatterns::complete);
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .forEach(parts -> parts.forEach(WholePatterns::complete));
    }

    static void complete(Operation operation) {
        if (operation.getParameters() == null) return;
        operation.getParameters().stream().map(Parameter::getSchema).forEach(WholePatterns::complete);
    }

    private static String whole(String pattern) {
        return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
    }
}
