package org.punte.web.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** What methods say themselves of their answer, by {@code @ResponseStatus}; the scanner does not read it. */
final class SaidStatuses {
    private static final DotName SAID = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

    private final Map<String, String> byOperation;

    SaidStatuses(IndexView code) {
        byOperation = code.getAnnotations(SAID).stream()
                .filter(said -> said.target().kind() == AnnotationTarget.Kind.METHOD)
                .collect(toMap(
                        SaidStatuses::operation,
                        said -> String.valueOf(said.value().asInt()),
                        (one, overload) -> one));
    }

    /** The status that the method of this operation says. */
    Optional<String> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    /** As the document names operations: by class and method. */
    private static String operation(AnnotationInstance said) {
        var method = said.target().asMethod();
        return method.declaringClass().simpleName() + "_" + method.name();
    }
}
