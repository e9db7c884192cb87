package org.punte.portal.refusal;

import java.util.Locale;

/** The refusals for which the pages have words of their own. */
public enum KnownProblem {
    INVALID_INPUT,
    NOT_FOUND,
    FORBIDDEN,
    UNAUTHENTICATED,
    AGENCY_NOT_CHOSEN,
    ACCOUNT_WITHOUT_STANDING,
    CONSENT_MISSING,
    CONSENT_NOT_VERIFIABLE,
    CONSENT_ENDED,
    CONSENT_DATE_NOT_POSSIBLE,
    REASON_MISSING,
    RECEIVER_NOT_POSSIBLE,
    COOPERATION_CONSENT_NEEDED,
    MOVE_NOT_ALLOWED,
    ONLY_THE_RECEIVER_ANSWERS,
    ONLY_THE_SENDER_CANCELS,
    WORKER_NOT_OF_THIS_AGENCY,
    RECEIVER_IS_SENDER,
    RECEIVER_NOT_ACTIVE,
    NOT_A_DUPLICATE,
    MINOR_NOT_YET_SUPPORTED,
    CASE_FILE_ALREADY_OPEN,
    STALE,
    OVERTAKEN,
    IDEMPOTENCY_KEY_REUSED,
    IDEMPOTENCY_KEY_BUSY,
    CURSOR_INVALID,
    FORM_EXPIRED,
    SIGN_IN_UNAVAILABLE,
    UNAVAILABLE,
    UNEXPECTED;

    /** By its slug; else by what its status says. */
    static KnownProblem of(int status, String slug) {
        for (var known : values()) if (known.slug().equals(slug)) return known;
        return switch (status) {
            case 400, 413, 414, 415, 431 -> INVALID_INPUT;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404, 405, 406 -> NOT_FOUND;
            case 409 -> OVERTAKEN;
            case 429, 502, 503, 504 -> UNAVAILABLE;
            default -> UNEXPECTED;
        };
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
