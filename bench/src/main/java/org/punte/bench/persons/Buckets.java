package org.punte.bench.persons;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.punte.bench.load.Percentiles;

/**
 * What a service's own timer has seen so far: how many durations stayed below each limit, in seconds. Two looks are
 * subtracted; between two limits, a tenth apart or so, percentiles are interpolated.
 */
record Buckets(TreeMap<Double, Double> below) {
    private static final double MILLIS = 1_000;

    /** @param timer as the metrics page writes it, such as {@code person_reading_seconds} */
    static Buckets of(int managementPort, String timer) throws IOException {
        var line = Pattern.compile("(?m)^" + timer + "_bucket\\{.*le=\"([^\"]+)\".*} ([0-9.E]+)$");
        var below = new TreeMap<Double, Double>();
        var found = line.matcher(page(managementPort));
        while (found.find())
            if (!found.group(1).equals("+Inf"))
                below.merge(Double.valueOf(found.group(1)), Double.valueOf(found.group(2)), Double::sum);
        if (below.isEmpty()) throw new IOException("No timer " + timer);
        return new Buckets(below);
    }

    Percentiles since(Buckets before) {
        var counts = new TreeMap<Double, Double>();
        below.forEach((limit, count) -> counts.put(limit, count - before.below.getOrDefault(limit, 0.0)));
        return new Percentiles(at(counts, 0.50), at(counts, 0.95), at(counts, 0.99));
    }

    private static double at(TreeMap<Double, Double> counts, double share) {
        double wanted = counts.lastEntry().getValue() * share;
        double limit = 0;
        double count = 0;
        for (var next : counts.entrySet()) {
            double more = next.getValue() - count;
            if (next.getValue() >= wanted && more > 0)
                return rounded(limit + (next.getKey() - limit) * (wanted - count) / more);
            limit = next.getKey();
            count = next.getValue();
        }
        return rounded(limit);
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * MILLIS * MILLIS) / MILLIS;
    }

    private static String page(int port) throws IOException {
        try (var page =
                URI.create("http://localhost:" + port + "/q/metrics").toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
