package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns violated constraints of a request into field errors. */
final class Violations {
    private Violations() {}

    static Throwable refusal(ConstraintViolationException violated) {
        if (violated.getConstraintViolations().stream().anyMatch(Violations::isOurFault)) {
            return new IllegalStateException("An answer of ours breaks its own rules", violated);
        }
        var errors = violated.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return new Rejection(INVALID_INPUT, "The request breaks %d rules".formatted(errors.size()), errors);
    }

    private static boolean isOurFault(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** Without the method and, for a member of the body, without the parameter. */
    private static String field(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        return nodes.stream()
                .filter(node -> nodes.size() == 1 || node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
