package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns violated constraints of a request into field errors. */
final class Violations {
    private Violations() {}

    static Throwable refusal(ConstraintViolationException violated) {
        if (violated.getConstraintViolations().stream().anyMatch(Violations::isOurFault)) {
            return new IllegalStateException("An answer of ours breaks its own rules", violated);
        }
        var errors = violated.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return new Rejection(INVALID_INPUT, "The request breaks %d rules".formatted(errors.size()), errors);
    }

    private static boolean isOurFault(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** Without the method and, for a member of the body, without the parameter. */
    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        return nodes.stream()
                .filter(node -> nodes.size() == 1 || node.getKind() != ElementKind.PARAMETER)
                .filter(node -> !isUnwrapped(node, violation))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    /** On the wire the members of an unwrapped part are those of the whole. */
    private static boolean isUnwrapped(Path.Node node, ConstraintViolation<?> violation) {
        var given = violation.getExecutableParameters();
        if (given == null || node.getKind() != ElementKind.PROPERTY) return false;
        return Stream.of(given)
                .filter(Objects::nonNull)
                .filter(body -> body.getClass().isRecord())
                .flatMap(body -> Stream.of(body.getClass().getRecordComponents()))
                .anyMatch(part -> part.getName().equals(node.getName())
                        && part.getAccessor().isAnnotationPresent(JsonUnwrapped.class));
    }
}
