package org.punte.messaging.chunk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Some rows at a time, each some in a transaction of its own: what was done stays done if what comes later fails. */
public final class Chunks {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Chunks() {}

    /** Does {@code work} with all of these, at most so many at a time, and answers how many there were. */
    public static <T> int of(List<T> all, int most, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += most) {
            var some = all.subList(from, Math.min(from + most, all.size()));
            QuarkusTransaction.requiringNew().run(() -> work.accept(some));
        }
        return all.size();
    }

    /**
     * Walks rows in the order of their ids. {@code work} does some of those that come after the id that it is given, and answers which it did, in
     * that order; none when all are done. Answers how many there were.
     */
    public static int after(Function<UUID, List<UUID>> work) {
        int sum = 0;
        var last = BEFORE_ALL;
        for (var done = next(last, work); !done.isEmpty(); done = next(last, work)) {
            sum += done.size();
            last = done.get(done.size() - 1);
        }
        return sum;
    }

    private static List<UUID> next(UUID last, Function<UUID, List<UUID>> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(last));
    }
}
