package org.punte.bench.load;

import java.util.Arrays;

/** Many durations in nanoseconds, kept one by one: percentiles are exact. */
public final class Times {
    private long[] nanos = new long[1024];
    private int count;

    public void add(long duration) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = duration;
    }

    public void addAll(Times others) {
        for (int index = 0; index < others.count; index++) add(others.nanos[index]);
    }

    public int count() {
        return count;
    }

    public Percentiles percentiles() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) return 0;
        int index = (int) Math.min(sorted.length - 1, Math.floor(sorted.length * share));
        return Math.round(sorted[index] / 1_000.0) / 1_000.0;
    }
}
