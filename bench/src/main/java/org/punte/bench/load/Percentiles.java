package org.punte.bench.load;

/** In milliseconds. */
public record Percentiles(double p50, double p95, double p99) {
    @Override
    public String toString() {
        return "%.2f / %.2f / %.2f".formatted(p50, p95, p99);
    }
}
