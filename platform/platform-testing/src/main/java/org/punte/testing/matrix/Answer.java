package org.punte.testing.matrix;

import java.util.Locale;
import java.util.Set;

/** What a door answers. */
enum Answer {
    ALLOW,
    SEEN,
    UNSEEN,
    FORBIDDEN,
    NOT_FOUND;

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    static Answer of(Object written) {
        return switch (written.toString()) {
            case "403" -> FORBIDDEN;
            case "404" -> NOT_FOUND;
            default -> valueOf(written.toString().toUpperCase(Locale.ROOT));
        };
    }

    /**
     * Whether a reply about this resource is such an answer. Past the door the state may still say no: 400, 409, 428, and 503
     * where Keycloak or the standings cannot be asked.
     */
    boolean is(Reply reply, String resource) {
        return switch (this) {
            case ALLOW -> !REFUSED.contains(reply.status()) && (reply.status() < 500 || reply.status() == 503);
            case SEEN -> reply.status() == 200 && reply.text().contains(resource);
            case UNSEEN -> reply.status() == 200 && !reply.text().contains(resource);
            case FORBIDDEN -> reply.status() == 403;
            case NOT_FOUND -> reply.status() == 404;
        };
    }

    @Override
    public String toString() {
        return switch (this) {
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
