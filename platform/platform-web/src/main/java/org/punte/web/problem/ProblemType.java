package org.punte.web.problem;

import java.util.List;
import java.util.Locale;

/** A failure that a client can act on. Each service lists its own in one enum; the slug is published API. */
public interface ProblemType {
    /** The constant's name, from which the slug is made. */
    String name();

    /** The HTTP status. */
    int status();

    /** The same words for every occurrence. */
    String title();

    /** The last part of the problem's {@code type}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether whoever meets it again and again may be looking for what is somebody else's. */
    default boolean mayBeGuess() {
        return status() == 404 || status() == 403;
    }

    /** The refusal to throw. The detail is shown to the client: ids and states, never a name. */
    default Rejection because(String detail, Object... args) {
        return new Rejection(this, args.length == 0 ? detail : detail.formatted(args));
    }

    /** The refusal of one member of the request, named as it was sent, so that a form can say which field it is. */
    default Rejection at(String field, String wrong, Object... args) {
        var message = args.length == 0 ? wrong : wrong.formatted(args);
        return new Rejection(this, field + ": " + message, List.of(new FieldError(field, message)));
    }
}
