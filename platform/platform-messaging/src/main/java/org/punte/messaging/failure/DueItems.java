package org.punte.messaging.failure;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Work that a job finds to do, item by item. One that fails is said in the log and left for the next round: nobody waits behind it. */
public final class DueItems {
    private static final int CHUNK = 100;

    private DueItems() {}

    /**
     * All that is due, some at a time, each once in a round. {@code due} answers at most so many, in an order that stays: as many
     * more are asked for as are left behind, so that those after them come.
     */
    public static <T> void all(IntFunction<List<T>> due, Consumer<T> work) {
        var tried = new HashSet<T>();
        var failed = 0;
        for (var next = due.apply(CHUNK); !tried.containsAll(next); next = due.apply(CHUNK + failed)) {
            for (T item : next) if (tried.add(item) && !succeeds(item, work)) failed++;
        }
    }

    /** Each of these. */
    public static <T> void each(Collection<T> items, Consumer<T> work) {
        items.forEach(item -> succeeds(item, work));
    }

    private static <T> boolean succeeds(T item, Consumer<T> work) {
        try {
            work.accept(item);
            return true;
        } catch (RuntimeException | Error e) {
            // classes only: a message may quote a row, or what was sealed
            Log.errorf("Left for the next round: %s, because of %s", item, Causes.located(e));
            return false;
        }
    }
}
