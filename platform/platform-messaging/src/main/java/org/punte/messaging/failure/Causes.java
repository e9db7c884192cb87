package org.punte.messaging.failure;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.messaging.UnreadableEvent;

/** What lies behind a failure. */
public final class Causes {
    private Causes() {}

    /** No event can be handled now, whatever it says: waiting is right, putting aside is not. */
    static boolean databaseIsAway(Throwable failure) {
        return of(failure).anyMatch(Causes::isAway);
    }

    static boolean isUnreadable(Throwable failure) {
        return of(failure).anyMatch(UnreadableEvent.class::isInstance);
    }

    static boolean isStopping(Throwable failure) {
        return of(failure).anyMatch(Stopping.class::isInstance);
    }

    /** Classes only: messages of a database quote rows, and rows may hold what no log may hold. */
    static String named(Throwable failure) {
        return of(failure).map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" <- "));
    }

    /** With the innermost line of ours, since the stack trace is not logged either. */
    public static String located(Throwable failure) {
        return of(failure)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.punte."))
                        .limit(1))
                .reduce((outer, inner) -> inner)
                .map(frame -> named(failure) + " at " + frame)
                .orElse(named(failure));
    }

    /** No connection in time (Agroal gives no state), connection lost, server stopping, too many connections. */
    private static boolean isAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) return false;
        String state = sql.getSQLState();
        if (state == null)
            return sql instanceof SQLTransientException || sql.getMessage().contains("acquisition timeout");
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
