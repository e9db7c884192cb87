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
import org.punte.web.parameter.Parameters;

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

    /** Without the method and, for a member of the body, without the parameter; an element is its list's, which says its index. */
    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .toList();
        if (nodes.size() == 1 && nodes.get(0).getKind() == ElementKind.PARAMETER) return parameter(violation);
        return nodes.stream()
                .filter(node -> node.getKind() != ElementKind.PARAMETER)
                .filter(node -> !isUnwrapped(node, violation))
                .map(Violations::name)
                .collect(Collectors.joining("."));
    }

    /** An element of a set has no index. */
    private static String name(Path.Node node) {
        return node.toString().replace("[]", "");
    }

    private static String parameter(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        var method = nodes.next().as(Path.MethodNode.class);
        var parameter = nodes.next().as(Path.ParameterNode.class);
        return Parameters.wireName(
                violation.getRootBeanClass(),
                method.getName(),
                method.getParameterTypes(),
                parameter.getParameterIndex(),
                name(parameter));
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
