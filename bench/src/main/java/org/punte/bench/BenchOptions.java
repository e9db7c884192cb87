package org.punte.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long and with how many clients.
 *
 * @param persons of one agency, whose doubles are looked for instead of the journey; 0 for the journey
 * @param referrals of 200 agencies, whose lists are asked for instead of the journey; 0 for the journey
 * @param services of the directory, among which candidates are looked for instead of the journey; 0 for the journey
 * @param quick without a rehearsal: for trying, its figures mean little
 */
record BenchOptions(
        Duration warmUp,
        Duration round,
        int rounds,
        List<Integer> clients,
        boolean quick,
        int persons,
        int referrals,
        int services) {
    private static final String PERSONS = "--persons";
    private static final String REFERRALS = "--referrals";
    private static final String SERVICES = "--services";

    static BenchOptions parse(List<String> arguments) {
        var warmUp = Duration.ofSeconds(60);
        var round = Duration.ofSeconds(15);
        var rounds = 3;
        var clients = List.of(1, 8, 32);
        var quick = false;
        var sizes = new HashMap<String, Integer>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--quick" -> {
                    quick = true;
                    warmUp = Duration.ofSeconds(10);
                    round = Duration.ofSeconds(5);
                    rounds = 1;
                }
                case "--clients" -> clients = numbers(rest.next());
                case "--rounds" -> rounds = Integer.parseInt(rest.next());
                case "--warm-up" -> warmUp = Duration.ofSeconds(Integer.parseInt(rest.next()));
                case PERSONS, REFERRALS, SERVICES -> sizes.put(argument, Integer.parseInt(rest.next()));
                default -> throw new IllegalArgumentException("bench does not know " + argument);
            }
        }
        return new BenchOptions(warmUp, round, rounds, clients, quick, 0, 0, 0).of(sizes);
    }

    private BenchOptions of(Map<String, Integer> sizes) {
        return new BenchOptions(
                warmUp,
                round,
                rounds,
                clients,
                quick,
                sizes.getOrDefault(PERSONS, 0),
                sizes.getOrDefault(REFERRALS, 0),
                sizes.getOrDefault(SERVICES, 0));
    }

    int mostClients() {
        return clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
