package org.punte.testing.matrix;

import java.util.Locale;

/** What a door answers. */
enum Answer {
    ALLOW,
    SEEN,
    UNSEEN,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT;

    static Answer of(Object written) {
        return switch (written.toString()) {
            case "403" -> FORBIDDEN;
            case "404" -> NOT_FOUND;
            case "409" -> CONFLICT;
            default -> valueOf(written.toString().toUpperCase(Locale.ROOT));
        };
    }

    /** Whether a reply about this resource is such an answer. */
    boolean is(Reply reply, String resource) {
        return switch (this) {
            case ALLOW -> reply.status() / 100 == 2;
            case SEEN -> reply.status() == 200 && reply.text().contains(resource);
            case UNSEEN -> reply.status() == 200 && !reply.text().contains(resource);
            case FORBIDDEN -> reply.status() == 403;
            case NOT_FOUND -> reply.status() == 404;
            case CONFLICT -> reply.status() == 409;
        };
    }

    /** Whether the caller got what the resource holds, or moved it. */
    boolean opens() {
        return this == ALLOW || this == SEEN;
    }

    @Override
    public String toString() {
        return switch (this) {
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            case CONFLICT -> "409";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
