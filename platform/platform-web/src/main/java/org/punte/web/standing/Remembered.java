package org.punte.web.standing;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be a little old, but never older than the last time they were dropped. Real time on purpose: a test
 * that moves the clock must not make them older.
 */
class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final ConcurrentHashMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicLong drops = new AtomicLong();
    private final long nanos;

    Remembered(Duration age) {
        this.nanos = age.toNanos();
    }

    /** The value, or null when it must be loaded. */
    @Nullable
    V fresh(K key) {
        var entry = entries.get(key);
        return entry == null || System.nanoTime() - entry.since >= nanos ? null : entry.value;
    }

    V get(K key, Function<K, V> load) {
        V value = fresh(key);
        if (value != null) return value;
        // before the load: a value that changed meanwhile is not remembered for longer than promised
        long since = System.nanoTime();
        long before = drops.get();
        V loaded = load.apply(key);
        if (entries.size() >= MOST) entries.clear();
        // something was dropped since we began to look: what we saw may be what was to be forgotten
        entries.compute(key, (same, present) -> drops.get() == before ? new Entry<>(loaded, since) : present);
        return loaded;
    }

    void drop(K key) {
        drops.incrementAndGet();
        entries.remove(key);
    }

    void clear() {
        drops.incrementAndGet();
        entries.clear();
    }

    private record Entry<V>(V value, long since) {}
}
