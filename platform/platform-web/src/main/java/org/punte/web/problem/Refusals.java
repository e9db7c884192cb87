package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;
import static org.punte.web.problem.CommonProblem.OVERLOADED;
import static org.punte.web.problem.CommonProblem.OVERTAKEN;
import static org.punte.web.problem.CommonProblem.UNAVAILABLE;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the refusal in a failure that comes wrapped: by the transaction at commit, by the persistence layer, by the pool. */
public final class Refusals {
    private static final int DEEPEST = 20;

    private Refusals() {}

    /** The refusal that a client can act on, if there is one. */
    public static Optional<Rejection> in(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Rejection refusal) return Optional.of(refusal);
            if (cause instanceof OptimisticLockException) return Optional.of(overtaken());
            if (cause instanceof SQLException broken) {
                var refusal = of(broken);
                if (refusal.isPresent()) return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> of(SQLException broken) {
        var state = broken.getSQLState();
        if (state == null) {
            boolean waited = String.valueOf(broken.getMessage()).contains("cquisition timeout");
            return waited ? Optional.of(OVERLOADED.because("Try again in a moment")) : Optional.empty();
        }
        return switch (state) {
            // serialization, deadlock, unique: somebody else committed first
            case "40001", "40P01", "23505" -> Optional.of(overtaken());
            // lock or statement took too long; too many connections
            case "55P03", "57014", "53300" -> Optional.of(OVERLOADED.because("Try again in a moment"));
            // text that no database text can hold
            case "22021" -> Optional.of(INVALID_INPUT.because("A text contains characters that are not allowed"));
            // a number or a date that no column holds
            case "22003", "22008" -> Optional.of(INVALID_INPUT.because("A number or a date is out of range"));
            default -> state.startsWith("08") || state.startsWith("57P") ? Optional.of(away()) : Optional.empty();
        };
    }

    private static Rejection overtaken() {
        return OVERTAKEN.because("It was changed at the same moment; read it again");
    }

    private static Rejection away() {
        return UNAVAILABLE.because("Try again in a moment, with the same key: whether it was done may not be known");
    }
}
