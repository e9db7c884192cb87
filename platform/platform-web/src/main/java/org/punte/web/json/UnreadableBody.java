package org.punte.web.json;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.web.parameter.Parameters;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

/** Says which member of a body is wrong, without repeating what was sent. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Rejection refusal(JsonProcessingException e) {
        if (e.getCause() instanceof Rejection refusal) return refusal;
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return INVALID_INPUT.because("The body is too deep or too long");
        }
        if (isTwice(e) || isTwice(e.getCause())) return INVALID_INPUT.because("A member of the body is sent twice");
        if (!(e instanceof JsonMappingException wrong)) return INVALID_INPUT.because("The body is not JSON");
        var field = field(wrong.getPath());
        if (field.isEmpty()) return INVALID_INPUT.because("The body is not of the expected form");
        return new Rejection(INVALID_INPUT, "The body cannot be read", List.of(new FieldError(field, message(wrong))));
    }

    private static String message(JsonMappingException wrong) {
        if (wrong instanceof PropertyBindingException) return "is not a member of this body";
        if (wrong instanceof InvalidFormatException format) return Parameters.expected(format.getTargetType());
        return Parameters.expected(Object.class);
    }

    /** The parser has no type of its own for it. */
    private static boolean isTwice(@Nullable Throwable failure) {
        return failure instanceof JsonParseException parsing
                && parsing.getOriginalMessage().startsWith("Duplicate field");
    }

    private static String field(List<JsonMappingException.Reference> path) {
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null)
                field.append('[').append(step.getIndex()).append(']');
            else field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return field.toString();
    }
}
