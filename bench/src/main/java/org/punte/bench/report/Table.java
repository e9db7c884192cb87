package org.punte.bench.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.punte.bench.load.Step;

/** The medians, for people. */
public final class Table {
    private final Report report;

    public Table(Report report) {
        this.report = report;
    }

    public void print(PrintStream out) {
        out.printf("%nmedian rounds         journeys/s   journey p50 / p95 / p99 ms    CPU ms per journey   errors%n");
        for (int clients : report.clients()) {
            line(out, "bare SQL", report.median(Measured.SQL, clients));
            line(out, "the system", report.median(Measured.SYSTEM, clients));
            out.printf("  %-12s %17.3f%n", "ratio", report.ratio(clients));
        }
        int steps = report.clients().contains(8) ? 8 : report.clients().get(0);
        out.printf("%nper step at %d clients, p50 / p95 / p99 ms%n", steps);
        for (Step step : Step.values()) step(out, step, steps);
        out.printf("%nCPU ms per journey by part, at %d clients%n", steps);
        var system = report.median(Measured.SYSTEM, steps);
        for (String part : system.cpu().keySet()) out.printf("  %-22s %6.2f%n", part, system.cpuPerJourney(part));
        out.printf("%nmemory, MiB (proportional)%n");
        for (Map.Entry<String, Long> part : report.memory().entrySet())
            out.printf("  %-22s %6d%n", part.getKey(), part.getValue());
        out.printf("%nbytes per journey on disk%n");
        for (var contender : List.of(Measured.SQL, Measured.SYSTEM))
            report.bytesPerJourney(contender)
                    .forEach((database, bytes) -> out.printf("  %-22s %6d%n", database, bytes));
        var delivery = report.delivery();
        out.printf(
                "%ncommit to the receiver's inbox at %d/s: %s ms p50 / p95 / p99 (%d of %d arrived)%n",
                delivery.perSecond(), delivery.latency(), delivery.arrived(), delivery.sent());
    }

    private void line(PrintStream out, String name, Measured measured) {
        var round = measured.round();
        out.printf(
                "  %-10s %2d clients %8.1f   %28s   %18.2f   %6d%n",
                name,
                round.clients(),
                round.journeysPerSecond(),
                round.journey(),
                measured.cpuPerJourney(),
                round.errors() + round.invisible());
    }

    private void step(PrintStream out, Step step, int clients) {
        var sql = report.median(Measured.SQL, clients).round().steps().get(step);
        var system = report.median(Measured.SYSTEM, clients).round().steps().get(step);
        String times = step.writes() ? "  p99 %.1f x".formatted(report.p99Ratio(step, clients)) : "";
        out.printf("  %-10s SQL %-24s system %-24s%s%n", step.name().toLowerCase(), sql, system, times);
    }
}
