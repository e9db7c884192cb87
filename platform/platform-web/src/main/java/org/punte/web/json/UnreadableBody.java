package org.punte.web.json;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.stream.Collectors;
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
        if (!(e instanceof JsonMappingException wrong)) return INVALID_INPUT.because("The body is not JSON");
        var field = wrong.getPath().stream().map(UnreadableBody::name).collect(Collectors.joining("."));
        if (field.isEmpty()) return INVALID_INPUT.because("The body is not of the expected form");
        var message = e instanceof PropertyBindingException ? "is not known here" : "is not of the expected form";
        return new Rejection(INVALID_INPUT, "The body cannot be read", List.of(new FieldError(field, message)));
    }

    private static String name(JsonMappingException.Reference step) {
        return step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]";
    }
}
