package org.punte.web.outside;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * No connection and no row waits for another service. Whoever needs its answer in the middle of a transaction gives that up; the question
 * is asked when it is over, and it begins anew with the answer, on what is there by then. So work that may ask does nothing before the
 * question that a rollback would not take back.
 */
public final class Outside {
    private static final ThreadLocal<Map<Object, Supplier<?>>> ANSWERS = new ThreadLocal<>();

    private Outside() {}

    /** Work, and what it may fail with. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Does work whose transactions may ask. */
    public static <T, E extends Exception> T asking(Work<T, E> work) throws E {
        if (ANSWERS.get() != null) return work.done();
        var answers = new HashMap<Object, Supplier<?>>();
        ANSWERS.set(answers);
        try {
            return answered(work, answers);
        } finally {
            ANSWERS.remove();
        }
    }

    /** The answer to the question that {@code key} names; asked at once where no transaction is under way, or nobody could begin it anew. */
    @SuppressWarnings("unchecked") // a key names one question
    public static <T> T answer(Object key, Supplier<T> question) {
        var answers = ANSWERS.get();
        if (answers == null || !QuarkusTransaction.isActive()) return question.get();
        var known = answers.get(key);
        if (known == null) throw new Unasked(key, question);
        return (T) known.get();
    }

    private static <T, E extends Exception> T answered(Work<T, E> work, Map<Object, Supplier<?>> answers) throws E {
        while (true) {
            try {
                return work.done();
            } catch (Unasked open) {
                open.ask(answers);
            }
        }
    }
}
