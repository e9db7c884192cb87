package org.punte.web.standing;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that may be a little old. Real time on purpose: a test that moves the clock must not make them older. */
class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final ConcurrentHashMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
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
        value = load.apply(key);
        if (entries.size() >= MOST) entries.clear();
        entries.put(key, new Entry<>(value, since));
        return value;
    }

    void drop(K key) {
        entries.remove(key);
    }

    void clear() {
        entries.clear();
    }

    private record Entry<V>(V value, long since) {}
}
