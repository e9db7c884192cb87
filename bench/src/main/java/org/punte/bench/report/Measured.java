package org.punte.bench.report;

import java.util.Map;
import org.punte.bench.load.Round;

/**
 * One round of one contender.
 *
 * @param cpu seconds that each part of the machine spent on it
 * @param bytes by which each of the contender's databases grew
 */
public record Measured(String contender, Round round, Map<String, Double> cpu, Map<String, Long> bytes) {
    public static final String SQL = "sql";
    public static final String SYSTEM = "system";
    private static final String GENERATOR = "generator";

    /** Of everything but the generator, in milliseconds. */
    double cpuPerJourney() {
        double all = cpu.entrySet().stream()
                .filter(part -> !part.getKey().equals(GENERATOR))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return perJourney(all);
    }

    double cpuPerJourney(String part) {
        return perJourney(cpu.getOrDefault(part, 0.0));
    }

    private double perJourney(double seconds) {
        return round.journeys() == 0 ? 0 : seconds * 1000 / round.journeys();
    }
}
