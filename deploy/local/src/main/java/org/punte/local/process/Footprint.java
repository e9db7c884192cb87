package org.punte.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a process and its children cost: from {@code /proc} where there is one, else from the JDK (no memory then). */
public record Footprint(double cpuSeconds, long memoryBytes) {
    private static final double TICKS = 100;
    private static final int USER = 11; // of what follows the command's name; then system, and both of reaped children

    /** Of processes, their living children and those they have reaped; each counts once. */
    public static Footprint of(ProcessHandle... processes) {
        return Stream.of(processes)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .map(each -> new Footprint(cpuSeconds(each), memory(each)))
                .reduce(new Footprint(0, 0), Footprint::plus);
    }

    /** Of one process alone. */
    public static Footprint ofAlone(ProcessHandle process) {
        return new Footprint(cpuSeconds(process), memory(process));
    }

    public Footprint plus(Footprint other) {
        return new Footprint(cpuSeconds + other.cpuSeconds, memoryBytes + other.memoryBytes);
    }

    public Footprint minus(Footprint earlier) {
        return new Footprint(cpuSeconds - earlier.cpuSeconds, memoryBytes);
    }

    /** So far, with the children that it has reaped. */
    public static double cpuSeconds(ProcessHandle process) {
        try {
            return used(Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat")), 4);
        } catch (IOException noProc) {
            return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
        }
    }

    /** What the just-in-time compilers of a JVM have used so far; 0 where there is no {@code /proc}. */
    public static double compilerSeconds(ProcessHandle process) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return threads.mapToDouble(Footprint::asCompiler).sum();
        } catch (IOException noProc) {
            return 0;
        }
    }

    private static double asCompiler(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return stat.matches("(?s)\\d+ \\(C[12] Comp.*") ? used(stat, 2) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double used(String stat, int fields) {
        String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int field = USER; field < USER + fields; field++) ticks += Long.parseLong(values[field]);
        return ticks / TICKS;
    }

    /** Proportional: what several processes share counts once. */
    private static long memory(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                    .sum();
        } catch (IOException | RuntimeException noProc) {
            return 0;
        }
    }
}
