package org.punte.portal.refusal;

/** What a refusal says that has no words of its own. */
final class ByStatus {
    private ByStatus() {}

    static KnownProblem of(int status) {
        return switch (status) {
            case 400, 415 -> KnownProblem.INVALID_INPUT;
            case 408 -> KnownProblem.BODY_TOO_SLOW;
            case 413, 414, 431 -> KnownProblem.BODY_TOO_LARGE;
            case 401 -> KnownProblem.UNAUTHENTICATED;
            case 403 -> KnownProblem.FORBIDDEN;
            case 404, 405, 406 -> KnownProblem.NOT_FOUND;
            case 409 -> KnownProblem.OVERTAKEN;
            case 412, 428 -> KnownProblem.STALE;
            case 429 -> KnownProblem.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> KnownProblem.UNAVAILABLE;
            default -> KnownProblem.UNEXPECTED;
        };
    }
}
