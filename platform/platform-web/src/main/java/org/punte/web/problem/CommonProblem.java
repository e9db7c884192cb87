package org.punte.web.problem;

import java.util.Arrays;
import java.util.Optional;

/** The refusals that every service shares. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400, "Invalid input"),
    CURSOR_INVALID(400, "This page is no longer available"),
    PATH_NOT_CANONICAL(400, "Path not canonical"),
    UNAUTHENTICATED(401, "Sign in first"),
    FRESH_SIGN_IN_NEEDED(401, "Sign in again for this"),
    FORBIDDEN(403, "Your role does not allow this"),
    AGENCY_NOT_CHOSEN(403, "Choose one agency"),
    ACCOUNT_WITHOUT_STANDING(403, "This account has no standing at this agency"),
    SCOPE_MISSING(403, "Scope missing"),
    VAULT_CLOSED(403, "This account opens nothing sealed at present"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    BODY_TOO_SLOW(408, "The body came too slowly"),
    OVERTAKEN(409, "Somebody else was faster"),
    IDEMPOTENCY_KEY_BUSY(409, "The same request is still being worked on"),
    STALE(412, "Changed in the meantime"),
    BODY_TOO_LARGE(413, "Body too large"),
    URI_TOO_LONG(414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key was used for another request"),
    IF_MATCH_MISSING(428, "If-Match is required"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Headers too large"),
    STANDING_UNKNOWN(503, "Standing of accounts not known at present"),
    OVERLOADED(503, "Too busy at present"),
    UNAVAILABLE(503, "Not available at present");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The refusal for a status that the framework has chosen. */
    static Optional<Rejection> ofStatus(int status) {
        return Arrays.stream(new CommonProblem[] {
                    INVALID_INPUT,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    BODY_TOO_SLOW,
                    BODY_TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    TOO_MANY_REQUESTS,
                    HEADERS_TOO_LARGE,
                    UNAVAILABLE
                })
                .filter(problem -> problem.status == status)
                .findFirst()
                .map(problem -> problem.because(problem.title));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whose second factor was renewed is refused for a day whatever it opens of its own. */
    @Override
    public boolean mayBeGuess() {
        return this != VAULT_CLOSED && ProblemType.super.mayBeGuess();
    }
}
