package org.punte.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** How long and with how many clients. */
record BenchOptions(Duration warmUp, Duration round, int rounds, List<Integer> clients) {
    static BenchOptions parse(List<String> arguments) {
        var options = new BenchOptions(Duration.ofSeconds(60), Duration.ofSeconds(15), 3, List.of(1, 8, 32));
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            options = switch (argument) {
                case "--quick" -> new BenchOptions(Duration.ofSeconds(10), Duration.ofSeconds(5), 1, options.clients());
                case "--clients" -> options.with(numbers(rest.next()));
                case "--rounds" ->
                    new BenchOptions(
                            options.warmUp(), options.round(), Integer.parseInt(rest.next()), options.clients());
                case "--warm-up" ->
                    new BenchOptions(
                            Duration.ofSeconds(Integer.parseInt(rest.next())),
                            options.round(),
                            options.rounds(),
                            options.clients());
                default -> throw new IllegalArgumentException("bench does not know " + argument);
            };
        }
        return options;
    }

    int mostClients() {
        return clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private BenchOptions with(List<Integer> others) {
        return new BenchOptions(warmUp, round, rounds, others);
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
