package org.punte.web.outside;

import java.util.Map;
import java.util.function.Supplier;

/** Ends a transaction that cannot go on without an answer. Never leaves {@link Outside}. */
final class Unasked extends RuntimeException {
    private final transient Object key;
    private final transient Supplier<?> question;

    Unasked(Object key, Supplier<?> question) {
        super("Asked outside of the transaction", null, false, false);
        this.key = key;
        this.question = question;
    }

    /** No answer is an answer, too: who needs it is refused where it would have been asked. */
    void ask(Map<Object, Supplier<?>> answers) {
        try {
            var answer = question.get();
            answers.put(key, () -> answer);
        } catch (RuntimeException silence) {
            answers.put(key, () -> {
                throw silence;
            });
        }
    }
}
