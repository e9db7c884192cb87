package org.punte.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.punte.bench.http.Delivery;
import org.punte.bench.load.Step;

/** Everything that one run showed. Memory in MiB, proportional. */
public record Report(ReportHead head, List<Measured> rounds, Map<String, Long> memory, Delivery.Result delivery) {
    List<Integer> clients() {
        return rounds.stream().map(each -> each.round().clients()).distinct().toList();
    }

    /** The round whose throughput is the median of its kind. */
    Measured median(String contender, int clients) {
        var all = rounds.stream()
                .filter(each ->
                        each.contender().equals(contender) && each.round().clients() == clients)
                .sorted(Comparator.comparingDouble(each -> each.round().journeysPerSecond()))
                .toList();
        return all.get(all.size() / 2);
    }

    /** How many times the bare SQL's p99 a step of the system takes, median rounds. */
    double p99Ratio(Step step, int clients) {
        return median(Measured.SYSTEM, clients).round().steps().get(step).p99()
                / median(Measured.SQL, clients).round().steps().get(step).p99();
    }

    /** What one journey leaves behind on disk, by database, over all rounds of the contender: tables grow by more than a row at a time. */
    Map<String, Long> bytesPerJourney(String contender) {
        var all = rounds.stream()
                .filter(each -> each.contender().equals(contender))
                .toList();
        long journeys = all.stream().mapToLong(each -> each.round().journeys()).sum();
        var bytes = new TreeMap<String, Long>();
        all.forEach(each -> each.bytes().forEach((database, grown) -> bytes.merge(database, grown, Long::sum)));
        bytes.replaceAll((database, grown) -> journeys == 0 ? 0 : grown / journeys);
        return bytes;
    }

    double ratio(int clients) {
        return median(Measured.SYSTEM, clients).round().journeysPerSecond()
                / median(Measured.SQL, clients).round().journeysPerSecond();
    }
}
